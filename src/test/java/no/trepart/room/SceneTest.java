package no.trepart.room;

import static no.trepart.room.Snapshot.aWorkshop;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.trepart.suggestion.SortingStep;
import no.trepart.suggestion.Standing;
import no.trepart.suggestion.SuggestionId;
import no.trepart.voting.Stance;
import no.trepart.workshop.Agenda;
import no.trepart.workshop.ParticipantId;
import no.trepart.workshop.Party;
import no.trepart.workshop.Phase;
import no.trepart.workshop.Reveal;
import no.trepart.workshop.Seat;
import no.trepart.workshop.Settings;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What each role may see: what it may not see is not in its scene. */
class SceneTest {

    private static final ParticipantId NURSE = new ParticipantId("EMPLOYEES-1");
    private static final ParticipantId MAYOR = new ParticipantId("ELECTED-1");

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
                    scene(snapshot, MAYOR));
            assertThat(others)
                    .allSatisfy(scene -> assertThat(scene.toString())
                            .contains("Tre skjema")
                            .doesNotContain("EMPLOYEES-1", "Alias EMPLOYEES"));
        }

        @Test
        void knows_which_posts_are_their_own() {
            assertThat(scene(snapshot, NURSE).cards())
                    .singleElement()
                    .satisfies(card -> assertThat(card.mine()).isTrue());
            assertThat(scene(snapshot, MAYOR).cards())
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
            assertThat(scene(silent, NURSE).toString()).contains("Tre skjema", "Hemmelig");
            List<Scene> others = List.of(WallScene.of(silent), ConsoleScene.of(silent), scene(silent, MAYOR));
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
            assertThat(scene(snapshot, new ParticipantId("EMPLOYEES-2")).toString())
                    .doesNotContain("Kari er treg", "Nevner en person");
        }

        @Test
        void stays_with_its_author_who_is_told_why() {
            assertThat(scene(snapshot, NURSE).cards())
                    .filteredOn(Card::mine)
                    .singleElement()
                    .satisfies(card -> assertThat(card.hiddenBecause()).isEqualTo("Nevner en person"));
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

        @Test
        void brings_its_dots_along() {
            assertThat(WallScene.of(snapshot).cards().getFirst().dots()).isEqualTo(4);
            assertThat(scene(snapshot, NURSE).spent()).containsEntry("s2", 2);
        }
    }

    @Nested
    class Dots {

        @Test
        void are_hidden_from_everybody_until_the_round_is_closed() {
            WorkshopSnapshot open = voted().take();
            List<List<Card>> seen = List.of(
                    WallScene.of(open).cards(),
                    ConsoleScene.of(open).cards(),
                    scene(open, MAYOR).cards());
            assertThat(seen)
                    .allSatisfy(cards -> assertThat(cards)
                            .allSatisfy(card -> assertThat(card.dots()).isNull()));
            assertThat(WallScene.of(open).frame().presence())
                    .anySatisfy(presence -> assertThat(presence.voted()).isEqualTo(1));
        }

        @Test
        void show_what_got_no_dots_too() {
            WorkshopSnapshot closed = voted().spend("EMPLOYEES-2", Party.EMPLOYEES, "s2", 1)
                    .spend("EMPLOYEES-3", Party.EMPLOYEES, "s2", 1)
                    .reveal(Reveal.DOTS)
                    .take();
            assertThat(WallScene.of(closed).cards()).extracting(Card::dots).containsExactly(5, 0);
        }

        @Test
        void and_their_order_are_shown_to_nobody_when_two_have_voted() {
            WorkshopSnapshot closed = voted().spend("EMPLOYEES-2", Party.EMPLOYEES, "s2", 1)
                    .recommend("s1", "Det første")
                    .recommend("s2", "Det andre")
                    .reveal(Reveal.DOTS)
                    .take();
            List<List<Card>> seen = List.of(
                    WallScene.of(closed).cards(),
                    ConsoleScene.of(closed).cards(),
                    scene(closed, MAYOR).cards(),
                    LeaderScene.of(closed).agreements().stream()
                            .map(Agreement::subject)
                            .toList());
            assertThat(seen).allSatisfy(cards -> {
                assertThat(cards).extracting(Card::id).containsExactly("s1", "s2");
                assertThat(cards).allMatch(card -> card.dots() == null && card.dotsPerParty() == null);
            });
            assertThat(ConsoleScene.of(closed).ranked()).containsExactly("s1", "s2");
            assertThat(WallScene.of(closed).frame().totals()).isEqualTo(Totals.TOO_FEW);
        }

        private Snapshot voted() {
            return aWorkshop()
                    .in(Phase.PRIORITISE)
                    .join(Party.EMPLOYEES, 3)
                    .join(Party.ELECTED, 1)
                    .post("EMPLOYEES-1", "s1", "Uten prikker")
                    .post("EMPLOYEES-1", "s2", "Tre prikker")
                    .spend("EMPLOYEES-1", Party.EMPLOYEES, "s2", 3);
        }
    }

    /** Anchor check 11, on the screen: nothing that tells what somebody in a small party answered. */
    @Nested
    class Stances {

        private final Snapshot answered = aWorkshop()
                .in(Phase.AGREE)
                .join(Party.ELECTED, 1)
                .join(Party.EMPLOYER, 3)
                .join(Party.EMPLOYEES, 3)
                .post("EMPLOYEES-1", "s1", "Tre skjema")
                .recommend("s1", "Ett skjema")
                .take("ELECTED-1", Party.ELECTED, "s1", Stance.AGAINST)
                .take("EMPLOYER-1", Party.EMPLOYER, "s1", Stance.FOR)
                .take("EMPLOYER-2", Party.EMPLOYER, "s1", Stance.FOR)
                .take("EMPLOYER-3", Party.EMPLOYER, "s1", Stance.UNSURE)
                .focus("s1");

        @Test
        void are_not_counted_for_anybody_while_the_round_is_open() {
            WorkshopSnapshot open = answered.take();
            List<Agreement> seen = List.of(
                    ConsoleScene.of(open).agreements().getFirst(),
                    scene(open, NURSE).agreements().getFirst());
            assertThat(seen).allSatisfy(agreement -> {
                assertThat(agreement.counts()).isNull();
                assertThat(agreement.objections()).isEmpty();
                assertThat(agreement.parties()).allMatch(stand -> stand.consents() == null);
                assertThat(agreement.open()).isTrue();
            });
        }

        @Test
        void are_not_counted_where_a_small_party_alone_does_not_consent() {
            Agreement agreement = closed();
            assertThat(agreement.counts()).isNull();
            assertThat(agreement.countsPerParty()).isNull();
            assertThat(agreement.held()).isTrue();
        }

        @Test
        void tell_of_a_small_party_only_whether_it_consents() {
            assertThat(closed().parties().getFirst()).satisfies(elected -> {
                assertThat(elected.consents()).isFalse();
                assertThat(elected.openObjections()).isNull();
            });
            assertThat(closed().parties().get(1).openObjections())
                    .as("with the total it would tell what the small party answered")
                    .isNull();
        }

        @Test
        void give_the_reason_of_an_objection_without_the_party_where_that_would_tell_who() {
            assertThat(closed().objections()).singleElement().satisfies(objection -> {
                assertThat(objection.text()).isEqualTo("Grunn fra ELECTED");
                assertThat(objection.party()).isNull();
            });
        }

        private Agreement closed() {
            return Objects.requireNonNull(
                    WallScene.of(answered.reveal(Reveal.STANCES).take()).agreement());
        }
    }

    @Nested
    class Who_leads_the_room {

        @Test
        void hears_of_a_silent_party_but_never_of_a_silent_person() {
            Snapshot lively = aWorkshop().join(Party.ELECTED, 2).join(Party.EMPLOYEES, 2);
            for (int i = 0; i < 6; i++) {
                lively.post("EMPLOYEES-1", "s" + i, "Skjema nummer " + i * 111);
            }
            assertThat(ConsoleScene.of(lively.take()).silent())
                    .containsExactly(new ConsoleScene.Silence(Party.ELECTED, 0, 6));
        }

        @Test
        void is_pointed_to_likely_duplicates() {
            WorkshopSnapshot snapshot = aWorkshop()
                    .join(Party.EMPLOYEES, 1)
                    .post("EMPLOYEES-1", "s1", "Vi fører kilometer i bilen, i appen og på et ark")
                    .post("EMPLOYEES-1", "s2", "Kjørebok: kilometer føres både i appen og på ark")
                    .post("EMPLOYEES-1", "s3", "Fire godkjennere for en rullestol")
                    .take();
            assertThat(ConsoleScene.of(snapshot).duplicates()).containsExactly(new ConsoleScene.Duplicate("s2", "s1"));
        }

        @Test
        void sees_hidden_and_parked_suggestions_where_they_stand() {
            WorkshopSnapshot snapshot = aWorkshop()
                    .join(Party.EMPLOYEES, 1)
                    .post("EMPLOYEES-1", "s1", "Kari er treg")
                    .sort(new SortingStep.Hidden(new SuggestionId("s1"), "Nevner en person"))
                    .take();
            assertThat(ConsoleScene.of(snapshot).cards())
                    .extracting(Card::standing)
                    .containsExactly(Standing.HIDDEN);
        }
    }

    private static ParticipantScene scene(WorkshopSnapshot snapshot, ParticipantId viewer) {
        Seat seat = snapshot.participants().stream()
                .filter(participant -> participant.id().equals(viewer))
                .map(participant -> Seat.of(participant, "token of " + viewer.value()))
                .findFirst()
                .orElseThrow();
        return ParticipantScene.of(snapshot, seat).orElseThrow();
    }
}
