package no.trepart.room;

import static no.trepart.room.Snapshot.aWorkshop;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.trepart.suggestion.SortingStep;
import no.trepart.suggestion.Standing;
import no.trepart.suggestion.SuggestionId;
import no.trepart.voting.Stance;
import no.trepart.workshop.Party;
import no.trepart.workshop.Phase;
import no.trepart.workshop.Reveal;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What each role may see of ballots, and what only those who lead may: what it may not see is not in its scene. */
class SceneTest {

    private static final String NURSE = "EMPLOYEES-1";
    private static final String MAYOR = "ELECTED-1";

    @Nested
    class Dots {

        @Test
        void are_hidden_from_everybody_until_the_round_is_closed() {
            WorkshopSnapshot open = voted().take();
            List<List<Card>> seen = List.of(
                    WallScene.of(open).cards(),
                    ConsoleScene.of(open).cards(),
                    Seen.by(MAYOR, open).cards());
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
                    Seen.by(MAYOR, closed).cards(),
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
                    Seen.by(NURSE, open).agreements().getFirst());
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

    @Test
    void objections_do_not_stand_in_the_order_they_came_in() {
        Snapshot objected = aWorkshop()
                .in(Phase.AGREE)
                .join(Party.ELECTED, 1)
                .join(Party.EMPLOYER, 1)
                .join(Party.EMPLOYEES, 1)
                .post("EMPLOYEES-1", "s1", "Tre skjema")
                .recommend("s1", "Ett skjema");
        List<Agreement.Objection> one = objections(objected.take("EMPLOYEES-1", Party.EMPLOYEES, "s1", Stance.AGAINST)
                .take("ELECTED-1", Party.ELECTED, "s1", Stance.AGAINST));
        assertThat(one)
                .extracting(Agreement.Objection::text)
                .containsExactly("Grunn fra ELECTED", "Grunn fra EMPLOYEES");
    }

    private static List<Agreement.Objection> objections(Snapshot snapshot) {
        return ConsoleScene.of(snapshot.reveal(Reveal.STANCES).take())
                .agreements()
                .getFirst()
                .objections();
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

        /** What was split is one suggestion still: its author wrote once. */
        @Test
        void is_told_how_many_wrote_and_not_how_often_it_was_split() {
            Snapshot split = aWorkshop().join(Party.ELECTED, 2).join(Party.EMPLOYEES, 2);
            for (int i = 0; i < 5; i++) {
                split.post("EMPLOYEES-1", "s" + i, "Skjema nummer " + i * 111);
            }
            split.part("s0", "p", "Skjema").part("s0", "q", "Nummer").sort(split("s0", "p", "q"));
            assertThat(ConsoleScene.of(split.take()).posted()).isEqualTo(5);
            assertThat(WallScene.of(split.take()).posted()).isEqualTo(5);
            assertThat(ConsoleScene.of(split.take()).silent())
                    .as("too little is written")
                    .isEmpty();
            split.post("EMPLOYEES-1", "s6", "Skjema nummer 777");
            assertThat(ConsoleScene.of(split.take()).silent())
                    .containsExactly(new ConsoleScene.Silence(Party.ELECTED, 0, 6));
        }

        @Test
        void what_was_brought_along_and_split_here_was_brought_once() {
            Snapshot brought = aWorkshop().join(Party.EMPLOYEES, 1).bring("s1", "Skjema og kjørebok");
            brought.part("s1", "p", "Skjema").part("s1", "q", "Kjørebok").sort(split("s1", "p", "q"));
            assertThat(WallScene.of(brought.take()).posted()).isEqualTo(1);
            assertThat(WallScene.of(brought.take()).frame().brought()).isEqualTo(1);
            assertThat(WallScene.of(brought.take()).cards())
                    .extracting(Card::id)
                    .containsExactlyInAnyOrder("p", "q");
        }

        private static SortingStep.Split split(String whole, String... parts) {
            return new SortingStep.Split(
                    new SuggestionId(whole),
                    Stream.of(parts).map(SuggestionId::new).toList());
        }

        @Test
        void nobody_is_silent_because_of_what_an_earlier_meeting_left() {
            Snapshot early = aWorkshop().join(Party.ELECTED, 2).join(Party.EMPLOYEES, 2);
            for (int i = 0; i < 6; i++) {
                early.bring("s" + i, "Skjema nummer " + i * 111);
            }
            assertThat(ConsoleScene.of(early.take()).silent()).isEmpty();
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
}
