package no.trepart.room.ui.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import java.time.Duration;
import java.util.List;
import no.trepart.suggestion.Kind;
import no.trepart.suggestion.Suggestion;
import no.trepart.suggestion.Suggestions;
import no.trepart.uikit.ClockFace;
import no.trepart.workshop.FacilitationService;
import no.trepart.workshop.Participant;
import no.trepart.workshop.Participants;
import no.trepart.workshop.ParticipationService;
import no.trepart.workshop.Party;
import no.trepart.workshop.Phase;
import no.trepart.workshop.Settings;
import org.junit.jupiter.api.Test;

/** The right side of the console, and the door: who is ready, who wants to speak or come in, who is silent, and the clock. */
class WatchingTheRoomTest extends AtTheConsole {

    private List<Participant> people() {
        return beans.getBean(Participants.class).all(workshop().id());
    }

    private ParticipationService participation() {
        return beans.getBean(ParticipationService.class);
    }

    @Test
    void those_who_are_ready_are_counted_and_asked_anew() {
        Meeting.done(participation().setReady(meeting.seat(Party.ELECTED, 0), true));
        Meeting.done(participation().setReady(meeting.seat(Party.ELECTED, 1), true));
        open();
        assertThat(text()).contains("2 ferdige");
        press("console.ready.reset");
        assertThat(people()).noneMatch(Participant::ready);
        until(() -> !text().contains("2 ferdige"));
    }

    @Test
    void a_raised_hand_waits_and_is_taken_down() {
        Meeting.done(participation().raiseHand(meeting.seat(Party.EMPLOYER, 0), true));
        open();
        assertThat(text()).contains("Hånd opp: Arbeidsgiver");
        press("console.waiting.lower");
        assertThat(people()).noneMatch(Participant::handRaised);
        until(() -> text().contains("Ingenting venter."));
    }

    @Test
    void whoever_wants_to_come_in_is_let_in() {
        Meeting.done(beans.getBean(FacilitationService.class)
                .configure(meeting.lead(), was -> Settings.DEFAULT.withApproval(true)));
        meeting.joined(Party.EMPLOYEES, 1);
        open();
        assertThat(text()).contains("Vil inn: Ansatt");
        press("console.waiting.admit");
        assertThat(people()).hasSize(8).allMatch(Participant::admitted);
    }

    @Test
    void of_a_crowd_at_the_door_the_first_are_drawn_and_the_rest_counted() {
        Meeting.done(beans.getBean(FacilitationService.class)
                .configure(meeting.lead(), was -> Settings.DEFAULT.withApproval(true)));
        meeting.joined(Party.EMPLOYEES, 57);
        open();
        assertThat(waiting().split("Vil inn: Ansatt", -1)).hasSize(21);
        assertThat(waiting()).contains("Og 37 til");
    }

    private String waiting() {
        return find(WaitingPanel.class).single().getElement().getTextRecursively();
    }

    @Test
    void the_door_is_closed_and_opened() {
        open();
        test(box("console.door.open")).click();
        assertThat(workshop().settings().doorClosed()).isTrue();
        until(() -> !box("console.door.open").getValue());
        test(box("console.door.open")).click();
        assertThat(workshop().settings().doorClosed()).isFalse();
        test(box("console.door.approval")).click();
        assertThat(workshop().settings().approval()).isTrue();
    }

    private Checkbox box(String key) {
        String label = say(key);
        return find(Checkbox.class)
                .withCondition(each -> label.equals(each.getLabel()))
                .single();
    }

    @Test
    void a_party_that_is_silent_is_named_to_those_who_lead() {
        meeting.in(Phase.COLLECT);
        for (int i = 0; i < 6; i++) {
            meeting.post(i % 2 == 0 ? Party.ELECTED : Party.EMPLOYER, i, Kind.RULE, "Regel nummer " + i);
        }
        open();
        assertThat(presence()).contains("Ansatte har skrevet 0 av 6 innlegg");
        meeting.post(Party.EMPLOYEES, 0, Kind.RULE, "Én fra oss");
        meeting.post(Party.EMPLOYEES, 1, Kind.RULE, "Og én til");
        until(() -> !presence().contains("har skrevet"));
    }

    private String presence() {
        return find(PresencePanel.class).single().getElement().getTextRecursively();
    }

    @Test
    void the_clock_makes_no_sound_unless_it_is_asked_to() {
        Meeting.done(beans.getBean(FacilitationService.class).startTimer(meeting.lead(), Duration.ofMinutes(5)));
        open();
        ClockFace clock = find(ClockFace.class, find(ClockPanel.class).single()).single();
        assertThat(clock.getElement().getAttribute("ends-at")).isNotNull();
        assertThat(box("console.clock.sound").getValue()).isFalse();
        assertThat(clock.getElement().hasAttribute("data-chime")).isFalse();
        test(box("console.clock.sound")).click();
        assertThat(clock.getElement().hasAttribute("data-chime")).isTrue();
    }

    @Test
    void what_somebody_without_a_screen_says_is_written_down_for_their_party_and_marked() {
        meeting.in(Phase.COLLECT);
        open();
        area("console.proxy.text").setValue("Nøkkelen henger hos vaktmesteren");
        press("console.proxy.send");
        assertThat(meeting.holds("vaktmesteren")).as("no party chosen").isFalse();
        choose("Arbeidsgiver");
        press("console.proxy.send");
        Suggestion written =
                beans.getBean(Suggestions.class).all(workshop().id()).getFirst();
        assertThat(written.proxy()).isTrue();
        assertThat(written.party()).isEqualTo(Party.EMPLOYER);
        assertThat(area("console.proxy.text").getValue()).isEmpty();
        until(() -> find(SortCard.class).exists());
        assertThat(find(SortCard.class).single().getElement().getTextRecursively())
                .contains("skrevet av møtelederen");
    }
}
