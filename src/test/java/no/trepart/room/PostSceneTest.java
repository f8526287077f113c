package no.trepart.room;

import static no.trepart.room.Snapshot.aWorkshop;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import no.trepart.suggestion.SortingStep;
import no.trepart.suggestion.SuggestionId;
import no.trepart.voting.Stance;
import no.trepart.workshop.Agenda;
import no.trepart.workshop.Party;
import no.trepart.workshop.Phase;
import no.trepart.workshop.Reveal;
import no.trepart.workshop.Settings;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Who may see a post, and who wrote it: what a role may not see is not in its scene. */
class PostSceneTest {

    private static final String NURSE = "EMPLOYEES-1";
    private static final String MAYOR = "ELECTED-1";

    /** Anchor check 1: anonymous means absent. */
    @Nested
    class The_author_of_a_post {

        private final WorkshopSnapshot snapshot = aWorkshop()
                .join(Party.EMPLOYEES, 3)
                .join(Party.ELECTED, 1)
                .post("EMPLOYEES-1", "s1", "Tre skjema")
                .say("EMPLOYEES-1", Party.EMPLOYEES, "s1", "Og ett til")
                .recommend("s1", "Ett skjema")
                .take("EMPLOYEES-1", Party.EMPLOYEES, "s1", Stance.AGAINST)
                .spend("EMPLOYEES-1", Party.EMPLOYEES, "s1", 2)
                .reveal(Reveal.STANCES)
                .in(Phase.AGREE)
                .take();

        @Test
        void is_in_no_scene_of_anybody_else() {
            List<Scene> others = List.of(
                    WallScene.of(snapshot),
                    ConsoleScene.of(snapshot),
                    LeaderScene.of(snapshot),
                    Seen.by(MAYOR, snapshot));
            assertThat(others)
                    .allSatisfy(scene -> assertThat(scene.toString())
                            .contains("Tre skjema")
                            .doesNotContain("EMPLOYEES-1", "Alias EMPLOYEES"));
        }

        @Test
        void knows_which_posts_are_their_own() {
            assertThat(Seen.by(NURSE, snapshot).cards())
                    .singleElement()
                    .satisfies(card -> assertThat(card.mine()).isTrue());
            assertThat(Seen.by(MAYOR, snapshot).cards())
                    .singleElement()
                    .satisfies(card -> assertThat(card.mine()).isFalse());
        }

        @Test
        void is_shown_by_the_alias_they_chose_only_where_the_workshop_says_so() {
            Settings aliases = new Settings(5, 50, 3, 30, 30, false, true, true, false, false, Set.of(), Agenda.FULL);
            WorkshopSnapshot open = aWorkshop()
                    .with(aliases)
                    .join(Party.EMPLOYEES, 1)
                    .post("EMPLOYEES-1", "s1", "Tre skjema")
                    .take();
            assertThat(WallScene.of(open).cards().getFirst().alias()).isEqualTo("Alias EMPLOYEES-1");
        }
    }

    /** Anchor check 2: hidden posts are not there at all, neither for others nor merged into something that is shown. */
    @Nested
    class Posts_that_are_not_revealed {

        private final WorkshopSnapshot silent = aWorkshop()
                .hide(Reveal.POSTS)
                .join(Party.EMPLOYEES, 1)
                .join(Party.ELECTED, 1)
                .post("EMPLOYEES-1", "s1", "Tre skjema")
                .say("EMPLOYEES-1", Party.EMPLOYEES, "s1", "Hemmelig")
                .take();

        @Test
        void are_seen_by_their_author_and_nobody_else() {
            assertThat(Seen.by(NURSE, silent).toString()).contains("Tre skjema", "Hemmelig");
            List<Scene> others = List.of(WallScene.of(silent), ConsoleScene.of(silent), Seen.by(MAYOR, silent));
            assertThat(others)
                    .allSatisfy(scene -> assertThat(scene.toString()).doesNotContain("Tre skjema", "Hemmelig"));
        }

        @Test
        void are_counted_for_the_wall() {
            assertThat(WallScene.of(silent).posted()).isEqualTo(1);
        }

        @Test
        void do_not_come_out_with_the_focus() {
            WorkshopSnapshot focused = aWorkshop()
                    .hide(Reveal.POSTS)
                    .join(Party.EMPLOYEES, 1)
                    .post("EMPLOYEES-1", "s1", "Tre skjema")
                    .focus("s1")
                    .take();
            assertThat(WallScene.of(focused).focus()).isNull();
        }
    }

    @Nested
    class A_post_that_was_hidden {

        private final WorkshopSnapshot snapshot = aWorkshop()
                .join(Party.EMPLOYEES, 2)
                .post("EMPLOYEES-1", "s1", "Kari er treg")
                .post("EMPLOYEES-2", "s2", "Tre skjema")
                .sort(new SortingStep.Hidden(new SuggestionId("s1"), "Nevner en person"))
                .take();

        @Test
        void is_gone_from_the_wall_and_from_others() {
            assertThat(WallScene.of(snapshot).toString()).doesNotContain("Kari er treg");
            assertThat(Seen.by("EMPLOYEES-2", snapshot).toString()).doesNotContain("Kari er treg", "Nevner en person");
        }

        @Test
        void stays_with_its_author_who_is_told_why() {
            assertThat(Seen.by(NURSE, snapshot).cards())
                    .filteredOn(Card::mine)
                    .singleElement()
                    .satisfies(card -> assertThat(card.hiddenBecause()).isEqualTo("Nevner en person"));
        }
    }

    @Nested
    class A_post_that_was_reworded {

        private final WorkshopSnapshot snapshot = aWorkshop()
                .join(Party.EMPLOYEES, 1)
                .join(Party.ELECTED, 1)
                .post("EMPLOYEES-1", "s1", "Kari krever tre skjema")
                .sort(new SortingStep.Reworded(new SuggestionId("s1"), "Tre skjema"))
                .take();

        @Test
        void is_seen_in_its_first_words_by_its_author_and_those_who_lead() {
            assertThat(Seen.by(NURSE, snapshot).cards().getFirst().wordings())
                    .containsExactly("Kari krever tre skjema");
            assertThat(ConsoleScene.of(snapshot).cards().getFirst().wordings())
                    .containsExactly("Kari krever tre skjema");
        }

        @Test
        void is_seen_in_the_words_that_apply_by_all_others() {
            assertThat(List.of(WallScene.of(snapshot), Seen.by(MAYOR, snapshot)))
                    .allSatisfy(scene ->
                            assertThat(scene.toString()).contains("Tre skjema").doesNotContain("Kari"));
        }
    }

    @Nested
    class A_merged_post {

        private final WorkshopSnapshot snapshot = aWorkshop()
                .join(Party.EMPLOYEES, 3)
                .post("EMPLOYEES-1", "s1", "Kjørebok og app")
                .post("EMPLOYEES-2", "s2", "Kilometer tre steder")
                .sort(new SortingStep.Merged(new SuggestionId("s1"), new SuggestionId("s2")))
                .spend("EMPLOYEES-1", Party.EMPLOYEES, "s1", 2)
                .spend("EMPLOYEES-2", Party.EMPLOYEES, "s2", 1)
                .spend("EMPLOYEES-3", Party.EMPLOYEES, "s2", 1)
                .reveal(Reveal.DOTS)
                .take();

        @Test
        void is_shown_inside_the_one_it_is_handled_with() {
            assertThat(WallScene.of(snapshot).cards()).singleElement().satisfies(card -> {
                assertThat(card.text()).isEqualTo("Kilometer tre steder");
                assertThat(card.merged()).extracting(Card.Original::text).containsExactly("Kjørebok og app");
            });
        }

        /** Whoever rewords a post to take a name out of it does not show the name by merging it. */
        @Test
        void is_shown_in_its_authors_words_to_others_only_until_it_is_reworded() {
            WorkshopSnapshot reworded = aWorkshop()
                    .join(Party.EMPLOYEES, 2)
                    .join(Party.ELECTED, 1)
                    .post("EMPLOYEES-1", "s1", "Kari krever kjørebok")
                    .post("EMPLOYEES-2", "s2", "Kilometer tre steder")
                    .sort(new SortingStep.Reworded(new SuggestionId("s1"), "Kjørebok"))
                    .sort(new SortingStep.Merged(new SuggestionId("s1"), new SuggestionId("s2")))
                    .take();
            assertThat(List.of(WallScene.of(reworded), Seen.by(MAYOR, reworded)))
                    .allSatisfy(scene ->
                            assertThat(scene.toString()).contains("Kjørebok").doesNotContain("Kari"));
            assertThat(ConsoleScene.of(reworded).toString()).contains("Kari");
            assertThat(Seen.by(NURSE, reworded).toString()).contains("Kari");
        }

        @Test
        void brings_its_dots_along() {
            assertThat(WallScene.of(snapshot).cards().getFirst().dots()).isEqualTo(4);
            assertThat(Seen.by(NURSE, snapshot).spent()).containsEntry("s2", 2);
        }
    }
}
