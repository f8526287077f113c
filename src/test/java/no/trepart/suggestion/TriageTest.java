package no.trepart.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TriageTest {

    @Test
    void asks_for_the_owner_first_and_then_for_what_is_not_answered_or_skipped() {
        assertThat(Triage.NOTHING.next()).contains(TriageQuestion.OWNER);
        assertThat(owned(RuleOwner.UNKNOWN, Set.of()).next()).contains(TriageQuestion.ORIGIN);
        assertThat(owned(RuleOwner.STATE, Set.of(TriageQuestion.ORIGIN)).next()).contains(TriageQuestion.PROTECTS);
    }

    @Test
    void asks_for_the_legal_basis_only_of_what_is_known_to_come_from_elsewhere() {
        assertThat(from(Origin.IMPOSED).next()).contains(TriageQuestion.LEGAL_BASIS);
        assertThat(from(Origin.STRICTER_THAN_LAW).next()).contains(TriageQuestion.LEGAL_BASIS);
        assertThat(from(Origin.SELF_MADE).next()).contains(TriageQuestion.PROTECTS);
    }

    @Test
    void asks_what_it_means_for_the_citizen_after_what_it_protects() {
        Triage known = new Triage(RuleOwner.STATE, Origin.IMPOSED, "loven", "sporbarhet", null, null, null, Set.of());
        assertThat(known.next()).contains(TriageQuestion.CITIZEN);
    }

    private static Triage from(Origin origin) {
        return new Triage(RuleOwner.STATE, origin, null, null, null, null, null, Set.of());
    }

    @Test
    void leaves_people_alone_when_everything_is_skipped() {
        assertThat(owned(null, EnumSet.allOf(TriageQuestion.class)).next()).isEmpty();
    }

    @Test
    void counts_hours_per_month_for_all_people_together() {
        assertThat(new TimeSpent(15, 20, 6).hoursPerMonth()).isEqualTo(30);
    }

    @Test
    void says_hours_to_a_tenth() {
        assertThat(new TimeSpent(62, 1, 1).hoursPerMonthSaid()).isEqualTo(1);
        assertThat(new TimeSpent(5, 1, 1).hoursPerMonthSaid()).isEqualTo(0.1);
        assertThat(new TimeSpent(15, 1, 1).hoursPerMonthSaid()).isEqualTo(0.3);
    }

    @Test
    void does_not_believe_in_impossible_times() {
        assertThatIllegalArgumentException().isThrownBy(() -> new TimeSpent(0, 20, 6));
        assertThatIllegalArgumentException().isThrownBy(() -> new TimeSpent(481, 20, 6));
    }

    @Test
    void guesses_the_owner_from_telling_words_only() {
        assertThat(OwnerGuess.from("Statsforvalteren vil ha samme tall igjen")).contains(RuleOwner.STATE);
        assertThat(OwnerGuess.from("Forskriften krever to signaturer")).contains(RuleOwner.LAW);
        assertThat(OwnerGuess.from("Kommunestyret ber om månedstall")).contains(RuleOwner.MUNICIPALITY);
        assertThat(OwnerGuess.from("Leverandøren krev skjema")).contains(RuleOwner.AGREEMENT);
        assertThat(OwnerGuess.from("NAV vil ha det på papir")).contains(RuleOwner.STATE);
        assertThat(OwnerGuess.from("Navnet skrives tre ganger")).isEmpty();
        assertThat(OwnerGuess.from("Tre steder å føre kilometer")).isEmpty();
    }

    private static Triage owned(@Nullable RuleOwner owner, Set<TriageQuestion> skipped) {
        return new Triage(owner, null, null, null, null, null, null, skipped);
    }
}
