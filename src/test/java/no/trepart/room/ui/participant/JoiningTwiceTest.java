package no.trepart.room.ui.participant;

import static org.assertj.core.api.Assertions.assertThat;

import no.trepart.room.ui.console.Meeting;
import no.trepart.security.Seats;
import no.trepart.workshop.Participants;
import no.trepart.workshop.ParticipationService;
import no.trepart.workshop.Party;
import no.trepart.workshop.Seat;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One person who joins twice, because an answer was lost or in two tabs, is one participant. */
class JoiningTwiceTest extends AtThePhone {

    private static final String DRAFT = "0123456789abcdef0123456789abcdef";

    @Autowired
    private Seats seats;

    private void joinFromTheSameTab() {
        open();
        find(JoinForm.class).single().getElement().setProperty("draftCommand", DRAFT);
        choose("Ansatt");
        press("participant.join.button");
    }

    @Test
    void after_a_lost_answer_it_is_the_same_place() {
        joinFromTheSameTab();
        Seat first = me();
        seats.forgetParticipant(meeting.started.workshop().code(), 1);
        joinFromTheSameTab();
        assertThat(me()).isEqualTo(first);
        assertThat(beans.getBean(Participants.class).all(first.workshop())).hasSize(7);
    }

    @Test
    void a_form_that_is_left_open_in_another_tab_leads_to_the_place_one_has() {
        open();
        choose("Ansatt");
        var joined = Meeting.done(meeting.bean(ParticipationService.class)
                .join(meeting.started.workshop().code(), Party.EMPLOYER, null, "the other tab"));
        seats.keepParticipant(meeting.started.workshop().code(), 1, joined.token());
        press("participant.join.button");
        assertThat(me()).isEqualTo(joined.seat());
        assertThat(find(JoinForm.class).exists()).isFalse();
        assertThat(beans.getBean(Participants.class).all(me().workshop())).hasSize(7);
    }
}
