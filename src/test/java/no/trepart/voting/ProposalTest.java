package no.trepart.voting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.trepart.suggestion.Outcome;
import no.trepart.workshop.Refusal;
import no.trepart.workshop.Result;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProposalTest {

    @Test
    void may_keep_a_rule_with_nothing_but_words() {
        assertThat(proposal(Outcome.KEEP, null, null, null).complete().isDone()).isTrue();
    }

    @Test
    void may_not_keep_a_rule_in_nothing_but_the_words_of_the_suggestion() {
        List<String> said = List.of("To underskrifter", " Kvartalstall på én side ");
        assertThat(proposal(Outcome.KEEP, null, null, null).grounded(said))
                .isEqualTo(Result.refused(Refusal.GROUNDS_REQUIRED));
        assertThat(proposal(Outcome.SIMPLIFY, null, null, null).grounded(said).isDone())
                .isTrue();
        assertThat(proposal(Outcome.KEEP, null, null, null)
                        .grounded(List.of("Kvartalstall"))
                        .isDone())
                .isTrue();
    }

    @Test
    void may_not_remove_a_rule_without_an_assessment_of_legal_safeguards() {
        assertThat(proposal(Outcome.REMOVE, " ", null, null).complete())
                .isEqualTo(Result.refused(Refusal.SAFEGUARDS_REQUIRED));
        assertThat(proposal(Outcome.REMOVE, "Lovpålagt rapportering berøres ikke", null, null)
                        .complete()
                        .isDone())
                .isTrue();
    }

    @Test
    void may_not_ask_for_a_trial_without_provision_and_duration() {
        assertThat(proposal(Outcome.TRIAL, null, null, 6).complete())
                .isEqualTo(Result.refused(Refusal.PROVISION_REQUIRED));
        assertThat(proposal(Outcome.TRIAL, null, "forskriften § 4", null).complete())
                .isEqualTo(Result.refused(Refusal.DURATION_REQUIRED));
        assertThat(proposal(Outcome.TRIAL, null, "forskriften § 4", 6)
                        .complete()
                        .isDone())
                .isTrue();
    }

    @Test
    void stays_inside_todays_rules_as_a_pilot() {
        assertThat(proposal(Outcome.PILOT, null, null, 6).complete().isDone()).isTrue();
    }

    @Test
    void lasts_one_to_sixty_months() {
        assertThat(proposal(Outcome.PILOT, null, null, 61).complete())
                .isEqualTo(Result.refused(Refusal.VALUE_OUT_OF_RANGE, 1, 60));
    }

    private static Proposal proposal(
            Outcome outcome, @Nullable String safeguards, @Nullable String provision, @Nullable Integer months) {
        return new Proposal(outcome, "Kvartalstall på én side", NextStep.COUNCIL, safeguards, provision, months);
    }
}
