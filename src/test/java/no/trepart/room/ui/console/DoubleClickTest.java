package no.trepart.room.ui.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import java.time.Clock;
import java.time.Duration;
import no.trepart.LaterClock;
import no.trepart.suggestion.Standing;
import no.trepart.suggestion.Suggestion;
import no.trepart.workshop.Agenda;
import no.trepart.workshop.Party;
import no.trepart.workshop.Phase;
import no.trepart.workshop.Reveal;
import org.junit.jupiter.api.Test;

/** The second half of a double click finds buttons that the first has changed. */
class DoubleClickTest extends AtTheConsole {

    @Test
    void the_round_of_dots_is_closed_and_not_opened_again() {
        meeting.in(Phase.PRIORITISE);
        open();
        press("console.dots.close");
        until(() -> text().contains(say("console.dots.reopen")));
        pressAgain("console.dots.reopen");
        assertThat(workshop().isRevealed(Reveal.DOTS)).isTrue();
    }

    @Test
    void what_people_write_is_hidden_and_not_shown_again() {
        meeting.in(Phase.COLLECT);
        open();
        press("console.collect.hide");
        until(() -> text().contains(say("console.collect.reveal")));
        pressAgain("console.collect.reveal");
        assertThat(workshop().isRevealed(Reveal.POSTS)).isFalse();
    }

    @Test
    void the_meeting_goes_on_by_one_step() {
        open();
        press("console.go", "Situasjon");
        until(() -> text().contains(say("console.go", "Samle")));
        pressAgain("console.go", "Samle");
        assertThat(workshop().phase()).isEqualTo(Phase.SITUATION);
    }

    @Test
    void one_card_is_done_and_not_the_next_too() {
        Suggestion first = post(Party.ELECTED, "Avviksskjema på elleve sider");
        Suggestion next = post(Party.EMPLOYEES, "Dobbel føring av kjøretøy");
        meeting.in(Phase.SORT);
        open();
        press("console.sort.clear");
        until(() -> find(SortCard.class)
                .withCondition(card -> card.hasClassName("is-chosen")
                        && card.getElement().getTextRecursively().contains("kjøretøy"))
                .exists());
        pressAgain("console.sort.clear");
        assertThat(standing(first)).isEqualTo(Standing.CLEARED);
        assertThat(standing(next)).isEqualTo(Standing.OPEN);
    }

    @Test
    void the_key_does_not_go_on_from_a_step_that_has_only_just_come() {
        LaterClock clock = new LaterClock();
        PhaseRail rail = new PhaseRail(leadAt(clock));
        rail.show(Phase.WELCOME, Agenda.FULL);
        rail.goOn();
        assertThat(workshop().phase()).isEqualTo(Phase.SITUATION);
        rail.show(Phase.SITUATION, Agenda.FULL);
        rail.goOn();
        rail.goBack();
        assertThat(workshop().phase()).isEqualTo(Phase.SITUATION);
        clock.pass(Duration.ofMillis(500));
        rail.goOn();
        assertThat(workshop().phase()).isEqualTo(Phase.COLLECT);
    }

    private Lead leadAt(Clock clock) {
        Services on = beans.getBean(Services.class);
        Services late = new Services(
                on.facilitation(),
                on.suggestions(),
                on.sorting(),
                on.chat(),
                on.agreement(),
                on.actions(),
                on.library(),
                on.exports(),
                on.address(),
                clock);
        return new Lead(meeting.lead(), meeting.started.workshop().code(), late);
    }

    /** The browser counts clicks that follow each other; the second can come late, over a slow line. */
    private void pressAgain(String key, Object... arguments) {
        String words = say(key, arguments);
        Button button = find(Button.class)
                .withCondition(each -> each.isVisible() && each.getText().equals(words))
                .all()
                .getFirst();
        ComponentUtil.fireEvent(button, new ClickEvent<>(button, true, 0, 0, 0, 0, 2, 0, false, false, false, false));
    }
}
