package no.trepart.room.ui.participant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import no.trepart.room.ui.console.Meeting;
import no.trepart.suggestion.Kind;
import no.trepart.suggestion.Suggestion;
import no.trepart.suggestion.Suggestions;
import no.trepart.workshop.Agenda;
import no.trepart.workshop.FacilitationService;
import no.trepart.workshop.Party;
import no.trepart.workshop.Phase;
import no.trepart.workshop.Reveal;
import no.trepart.workshop.Seat;
import no.trepart.workshop.Settings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the assistant asks and points out while somebody writes, and that it is still when it is switched off. */
class AssistantOnAPhoneTest extends AtThePhone {

    private static final Settings OFF =
            new Settings(5, 50, 3, 30, 30, false, false, false, false, false, Set.of(), Agenda.FULL);
    private static final String LIKE = "Vi fører kilometer i bilen og i appen";

    private Suggestion own;

    @BeforeEach
    void collect() {
        Seat seat = join();
        follow(Phase.COLLECT);
        var unused = meeting.post(Party.ELECTED, 0, Kind.TIME_WASTER, LIKE);
        own = post(seat, "Statsforvalteren vil ha samme tall igjen");
        Meeting.done(meeting.bean(FacilitationService.class).reveal(meeting.lead(), Reveal.POSTS, true));
        untilSaid(LIKE);
        untilSaid("Forslag 2");
    }

    private void switchOff() {
        Meeting.done(meeting.bean(FacilitationService.class).configure(meeting.lead(), was -> OFF));
        until(() -> !find(TriageForm.class).exists());
    }

    private void type(String words) {
        test(field("participant.collect.label")).setValue(words);
    }

    @Test
    void the_owner_is_guessed_first_but_not_filled_in() {
        assertThat(text()).containsSubsequence("Staten?", "Kommunen");
        assertThat(beans.getBean(Suggestions.class).find(own.workshop(), own.id()))
                .hasValueSatisfying(
                        stored -> assertThat(stored.triage().owner()).isNull());
    }

    @Test
    void a_like_one_is_pointed_out_while_one_writes() {
        type("Kilometer føres i bilen og i appen");
        assertThat(text()).contains(say("participant.collect.like", 1, LIKE));
    }

    @Test
    void nothing_is_asked_or_guessed_while_it_is_off_but_one_can_say_more() {
        switchOff();
        press("participant.triage.more");
        assertThat(text()).contains("Staten").doesNotContain("Staten?");
    }

    @Test
    void nothing_is_pointed_out_while_it_is_off() {
        switchOff();
        type("Kilometer føres i bilen og i appen");
        assertThat(text()).doesNotContain(say("participant.collect.like", 1, LIKE));
    }

    @Test
    void nobody_is_invited_to_ask_while_it_is_off() {
        assertThat(field("participant.common.label").getPlaceholder()).contains("@assistent");
        switchOff();
        assertThat(field("participant.common.label").getPlaceholder()).doesNotContain("@assistent");
    }
}
