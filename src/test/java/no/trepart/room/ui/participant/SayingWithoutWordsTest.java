package no.trepart.room.ui.participant;

import static org.assertj.core.api.Assertions.assertThat;

import no.trepart.room.ui.console.Meeting;
import no.trepart.workshop.FacilitationService;
import no.trepart.workshop.Participant;
import no.trepart.workshop.Participants;
import no.trepart.workshop.Phase;
import no.trepart.workshop.Seat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** «Jeg er ferdig» and the raised hand, said by oneself and taken back by the facilitator. */
class SayingWithoutWordsTest extends AtThePhone {

    private Seat seat;

    @BeforeEach
    void come() {
        seat = join();
        follow(Phase.COLLECT);
    }

    private Participant stored() {
        return beans.getBean(Participants.class)
                .find(seat.workshop(), seat.sitter().orElseThrow())
                .orElseThrow();
    }

    @Test
    void whoever_is_ready_says_so_and_is_asked_anew_when_the_facilitator_begins_something_new() {
        press("participant.ready.off");
        untilSaid("Ferdig");
        assertThat(stored().ready()).isTrue();
        Meeting.done(meeting.bean(FacilitationService.class).resetReady(meeting.lead()));
        untilSaid("Jeg er ferdig");
        press("participant.ready.off");
        untilSaid("Ferdig");
        press("participant.ready.on");
        untilSaid("Jeg er ferdig");
        assertThat(stored().ready()).isFalse();
    }

    @Test
    void a_hand_is_raised_and_taken_down_by_oneself_or_by_the_facilitator() {
        press("participant.hand.off");
        untilSaid("Hånda er oppe");
        assertThat(stored().handRaised()).isTrue();
        press("participant.hand.on");
        untilSaid("Rekk opp hånda");
        press("participant.hand.off");
        untilSaid("Hånda er oppe");
        Meeting.done(meeting.bean(FacilitationService.class)
                .lowerHand(meeting.lead(), seat.sitter().orElseThrow()));
        untilSaid("Rekk opp hånda");
        assertThat(stored().handRaised()).isFalse();
    }
}
