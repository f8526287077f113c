package no.trepart.room;

import static no.trepart.room.Snapshot.aWorkshop;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.trepart.suggestion.SortingStep;
import no.trepart.suggestion.SuggestionId;
import no.trepart.voting.Stance;
import no.trepart.workshop.Party;
import no.trepart.workshop.Phase;
import no.trepart.workshop.Reveal;
import org.junit.jupiter.api.Test;

/** What everybody sees is made once; what is somebody's own is theirs alone. */
class SharedSceneTest {

    private static WorkshopSnapshot aBusyRoom() {
        return aWorkshop()
                .join(Party.EMPLOYEES, 20)
                .join(Party.ELECTED, 20)
                .post("EMPLOYEES-1", "s1", "Tre skjema")
                .post("EMPLOYEES-2", "s2", "Tre skjema til")
                .post("ELECTED-1", "s3", "Møter om møter")
                .post("ELECTED-2", "s4", "En ting som ble skjult")
                .sort(new SortingStep.Merged(new SuggestionId("s2"), new SuggestionId("s1")))
                .sort(new SortingStep.Hidden(new SuggestionId("s4"), "Et navn sto der"))
                .say("EMPLOYEES-1", Party.EMPLOYEES, "s1", "Og ett til")
                .recommend("s1", "Ett skjema")
                .take("EMPLOYEES-1", Party.EMPLOYEES, "s1", Stance.AGAINST)
                .spend("EMPLOYEES-1", Party.EMPLOYEES, "s1", 2)
                .focus("s1")
                .reveal(Reveal.STANCES)
                .in(Phase.AGREE)
                .take();
    }

    private static List<ParticipantScene> everybody(WorkshopSnapshot snapshot) {
        return snapshot.participants().parallelStream()
                .map(participant -> Seen.by(participant.id().value(), snapshot))
                .toList();
    }

    private static Card card(WorkshopSnapshot snapshot, String participant, String id) {
        return Seen.card(Seen.by(participant, snapshot).cards(), id);
    }

    @Test
    void two_people_have_the_very_same_card_of_what_neither_wrote() {
        WorkshopSnapshot snapshot = aBusyRoom();
        assertThat(card(snapshot, "EMPLOYEES-3", "s1")).isSameAs(card(snapshot, "ELECTED-3", "s1"));
    }

    @Test
    void an_author_knows_the_card_and_what_was_merged_into_another() {
        WorkshopSnapshot snapshot = aBusyRoom();
        assertThat(card(snapshot, "EMPLOYEES-1", "s1").mine()).isTrue();
        assertThat(card(snapshot, "EMPLOYEES-2", "s1").merged()).anyMatch(Card.Original::mine);
        assertThat(card(snapshot, "EMPLOYEES-3", "s1").merged()).noneMatch(Card.Original::mine);
    }

    @Test
    void only_its_author_sees_a_hidden_post() {
        assertThat(everybody(aBusyRoom()).stream()
                        .filter(scene -> scene.toString().contains("En ting som ble skjult")))
                .hasSize(1);
    }

    @Test
    void authors_see_what_was_recommended_for_a_post_that_all_others_have_yet_to_see() {
        WorkshopSnapshot snapshot = aWorkshop()
                .join(Party.EMPLOYEES, 2)
                .post("EMPLOYEES-1", "s1", "Tre skjema")
                .recommend("s1", "Ett skjema")
                .hide(Reveal.POSTS)
                .take();
        assertThat(Seen.by("EMPLOYEES-1", snapshot).agreements()).hasSize(1);
        assertThat(Seen.by("EMPLOYEES-2", snapshot).agreements()).isEmpty();
    }

    @Test
    void a_stance_is_in_nobody_elses_agreement() {
        assertThat(everybody(aBusyRoom()).stream()
                        .filter(scene -> scene.agreements().getFirst().mine() != null))
                .singleElement()
                .satisfies(scene -> assertThat(scene.spent()).containsExactlyEntriesOf(Map.of("s1", 2)));
    }

    @Test
    void it_makes_no_difference_who_looked_before() {
        List<ParticipantScene> together = everybody(aBusyRoom());
        List<ParticipantScene> each = aBusyRoom().participants().stream()
                .map(participant -> Seen.by(participant.id().value(), aBusyRoom()))
                .toList();
        assertThat(together).isEqualTo(each);
    }
}
