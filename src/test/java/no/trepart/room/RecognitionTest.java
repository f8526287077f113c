package no.trepart.room;

import static no.trepart.room.Snapshot.aWorkshop;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import no.trepart.room.Recognition.Remark;
import no.trepart.suggestion.SortingStep;
import no.trepart.suggestion.SuggestionId;
import no.trepart.workshop.Party;
import no.trepart.workshop.Phase;
import no.trepart.workshop.Reveal;
import org.junit.jupiter.api.Test;

/** What authors are told of new words, and what those who lead the room are told of their answers. */
class RecognitionTest {

    private static final String NURSE = "EMPLOYEES-1";
    private static final SuggestionId ONE = new SuggestionId("s1");
    private static final SuggestionId TWO = new SuggestionId("s2");
    private static final SuggestionId THREE = new SuggestionId("s3");

    @Test
    void only_the_author_is_told_what_became_of_their_words() {
        WorkshopSnapshot snapshot = merged().take();
        assertThat(card(Seen.by(NURSE, snapshot).cards(), ONE).rewritten()).satisfies(now -> {
            assertThat(now.into()).isEqualTo(2);
            assertThat(now.text()).isEqualTo("Skjema på skjema");
            assertThat(now.covers()).isNull();
        });
        List<Card> others = List.of(
                card(Seen.by("ELECTED-1", snapshot).cards(), ONE),
                card(ConsoleScene.of(snapshot).cards(), ONE));
        assertThat(others).extracting(Card::rewritten).containsOnlyNulls();
    }

    @Test
    void only_those_who_lead_the_room_are_told_the_answers() {
        WorkshopSnapshot snapshot =
                merged().answerWording(ONE, false, "Natta mangler").take();
        assertThat(card(ConsoleScene.of(snapshot).cards(), TWO).recognition())
                .isEqualTo(new Recognition(0, 1, 0, List.of(new Remark(false, "Natta mangler"))));
        assertThat(WallScene.of(snapshot).toString()).doesNotContain("Natta mangler");
        assertThat(LeaderScene.of(snapshot).toString()).doesNotContain("Natta mangler");
        assertThat(Seen.by("ELECTED-1", snapshot).toString()).doesNotContain("Natta mangler");
        assertThat(ConsoleScene.of(snapshot).toString()).doesNotContain("EMPLOYEES-1", "Alias EMPLOYEES");
    }

    @Test
    void remarks_do_not_come_in_the_order_of_the_posts() {
        WorkshopSnapshot snapshot = merged().sort(new SortingStep.Merged(THREE, TWO))
                .answerWording(ONE, false, "Å, natta mangler")
                .answerWording(THREE, false, "Bare dagen er med")
                .take();
        Recognition told = Objects.requireNonNull(
                card(ConsoleScene.of(snapshot).cards(), TWO).recognition());
        assertThat(told.remarks()).extracting(Remark::text).containsExactly("Bare dagen er med", "Å, natta mangler");
    }

    @Test
    void an_answer_to_earlier_words_no_longer_counts_and_the_author_is_asked_anew() {
        WorkshopSnapshot snapshot = merged().answerWording(ONE, true, null)
                .sort(new SortingStep.Reworded(TWO, "Ett skjema"))
                .take();
        Rewritten now = Objects.requireNonNull(
                card(Seen.by(NURSE, snapshot).cards(), ONE).rewritten());
        assertThat(now.covers()).isNull();
        assertThat(now.answeredBefore()).isTrue();
        assertThat(card(ConsoleScene.of(snapshot).cards(), TWO).recognition())
                .isEqualTo(new Recognition(0, 0, 2, List.of()));
    }

    @Test
    void an_objection_to_a_split_is_told_on_each_part() {
        WorkshopSnapshot snapshot = aWorkshop()
                .join(Party.EMPLOYEES, 1)
                .post("EMPLOYEES-1", "s1", "Skjema og kjørebok")
                .part("s1", "s2", "Skjema")
                .part("s1", "s3", "Kjørebok")
                .sort(new SortingStep.Split(ONE, List.of(TWO, THREE)))
                .answerWording(ONE, false, null)
                .in(Phase.SORT)
                .take();
        List<Card> cards = ConsoleScene.of(snapshot).cards();
        assertThat(List.of(card(cards, TWO), card(cards, THREE)))
                .extracting(Card::recognition)
                .containsOnly(new Recognition(0, 1, 0, List.of()));
    }

    @Test
    void words_that_the_author_may_not_see_yet_are_not_told() {
        WorkshopSnapshot snapshot = merged().hide(Reveal.POSTS).take();
        ParticipantScene scene = Seen.by(NURSE, snapshot);
        assertThat(card(scene.cards(), ONE).rewritten()).isNull();
        assertThat(scene.toString()).doesNotContain("Skjema på skjema");
    }

    private static Snapshot merged() {
        return aWorkshop()
                .join(Party.EMPLOYEES, 2)
                .join(Party.ELECTED, 1)
                .post("EMPLOYEES-1", "s1", "Tre skjema")
                .post("ELECTED-1", "s2", "Skjema på skjema")
                .post("EMPLOYEES-2", "s3", "Altfor mange skjema")
                .sort(new SortingStep.Merged(ONE, TWO))
                .in(Phase.SORT);
    }

    private static Card card(List<Card> cards, SuggestionId id) {
        return Seen.card(cards, id.value());
    }
}
