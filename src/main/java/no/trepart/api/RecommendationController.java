package no.trepart.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import no.trepart.suggestion.Outcome;
import no.trepart.suggestion.SuggestionId;
import no.trepart.voting.AgreementService;
import no.trepart.voting.NextStep;
import no.trepart.voting.Proposal;
import no.trepart.voting.Recommendation;
import no.trepart.workshop.Refusal;
import no.trepart.workshop.Seat;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Says what the stances are about, and how far the three parties have come with it. */
@RestController
@RequestMapping("/api/v1/workshops/{code}/suggestions/{id}")
@Tag(name = "Agreement", description = "What would be recommended, and whether the three parties consent.")
class RecommendationController {

    private final AgreementService agreements;
    private final Scenes scenes;
    private final Repeats repeats;

    RecommendationController(AgreementService agreements, Scenes scenes, Repeats repeats) {
        this.agreements = agreements;
        this.scenes = scenes;
        this.repeats = repeats;
    }

    /** What would be recommended. */
    record ProposalWish(
            Outcome outcome,

            @Schema(
                    minLength = 1,
                    maxLength = Proposal.LONGEST_TEXT,
                    example = "Ett meldepunkt; systemet fordeler til HMS og kvalitet.",
                    description = "With KEEP, why it should be kept: not the words of the suggestion alone.")
            String wording,

            @Nullable NextStep nextStep,

            @Schema(
                    maxLength = Proposal.LONGEST_TEXT,
                    description = "Legal safeguards, equal treatment and privacy; required with REMOVE.")
            @Nullable
            String safeguards,

            @Schema(
                    maxLength = Proposal.LONGEST_TEXT,
                    description = "What a trial needs an exemption from; required with TRIAL.")
            @Nullable
            String provision,

            @Schema(
                    minimum = "1",
                    maximum = "" + Proposal.LONGEST_TRIAL,
                    description = "How long a pilot or trial lasts; required with TRIAL.")
            @Nullable
            Integer months) {

        Proposal toProposal() {
            return new Proposal(outcome, wording, nextStep, safeguards, provision, months);
        }
    }

    /**
     * What would be recommended now.
     *
     * @param suggestion the one it is for, which another may have been merged into
     * @param round grows when the words change; stances on earlier words no longer count
     */
    record Proposed(
            String suggestion,
            int round,
            Outcome outcome,
            String wording,
            @Nullable NextStep nextStep,
            @Nullable String safeguards,
            @Nullable String provision,
            @Nullable Integer months) {

        static Proposed of(Recommendation recommendation) {
            Proposal proposal = recommendation.proposal();
            return new Proposed(
                    recommendation.suggestion().value(),
                    recommendation.round(),
                    proposal.outcome(),
                    proposal.wording(),
                    proposal.nextStep(),
                    proposal.safeguards(),
                    proposal.provision(),
                    proposal.months());
        }
    }

    @PutMapping("/recommendation")
    @Operation(
            summary = "Say what would be recommended",
            description = "Facilitator key. Changed words begin a new round of stances.")
    @Refuses({
        Refusal.ROLE_DOES_NOT_ALLOW,
        Refusal.PHASE_DOES_NOT_ALLOW,
        Refusal.UNKNOWN_SUGGESTION,
        Refusal.SORTED_AWAY,
        Refusal.CHANGED_MEANWHILE,
        Refusal.TEXT_EMPTY,
        Refusal.TEXT_TOO_LONG,
        Refusal.GROUNDS_REQUIRED,
        Refusal.SAFEGUARDS_REQUIRED,
        Refusal.PROVISION_REQUIRED,
        Refusal.DURATION_REQUIRED,
        Refusal.VALUE_OUT_OF_RANGE
    })
    Proposed propose(Seat seat, @PathVariable String id, @RequestBody ProposalWish wish) {
        return Proposed.of(RefusedException.done(agreements.propose(seat, new SuggestionId(id), wish.toProposal())));
    }

    @DeleteMapping("/recommendation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Take the recommendation back",
            description = "Facilitator key. Stances on it count for nothing any more. It can be repeated.")
    @Refuses({Refusal.ROLE_DOES_NOT_ALLOW, Refusal.PHASE_DOES_NOT_ALLOW, Refusal.UNKNOWN_SUGGESTION})
    void withdraw(Seat seat, @PathVariable String id) {
        RefusedException.done(agreements.withdraw(seat, scenes.root(seat, new SuggestionId(id))));
    }

    @PostMapping("/recommendation/rounds")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Begin a new round of stances",
            description = "Facilitator key. The words stay; everybody answers anew, as after a discussion.")
    @Refuses({
        Refusal.ROLE_DOES_NOT_ALLOW,
        Refusal.PHASE_DOES_NOT_ALLOW,
        Refusal.UNKNOWN_SUGGESTION,
        Refusal.NO_RECOMMENDATION
    })
    Proposed beginRound(Seat seat, Command command, @PathVariable String id) {
        SuggestionId root = scenes.root(seat, new SuggestionId(id));
        return repeats.once(
                command,
                "",
                Proposed.class,
                () -> Proposed.of(RefusedException.done(agreements.beginRound(seat, root))));
    }

    @PutMapping("/recommendation/reveal")
    @Operation(
            summary = "Close the round of this recommendation and show its answers",
            description =
                    "Facilitator key. The rounds of other recommendations go on; PUT /reveal closes them all. It can be repeated.")
    @Refuses({
        Refusal.ROLE_DOES_NOT_ALLOW,
        Refusal.PHASE_DOES_NOT_ALLOW,
        Refusal.UNKNOWN_SUGGESTION,
        Refusal.NO_RECOMMENDATION
    })
    ConsentState closeRound(Seat seat, @PathVariable String id) {
        SuggestionId root = scenes.root(seat, new SuggestionId(id));
        RefusedException.done(agreements.closeRound(seat, root));
        return ConsentState.of(scenes.agreement(seat, root));
    }

    @GetMapping("/consent")
    @Operation(
            summary = "The consent of the three parties",
            description =
                    "Any key or token. While the round is open it tells only how many have answered. The number of objections is left "
                            + "out where a party is too small to hide behind.")
    @Refuses({Refusal.UNKNOWN_SUGGESTION, Refusal.NO_RECOMMENDATION})
    ConsentState consent(Seat seat, @PathVariable String id) {
        return ConsentState.of(scenes.agreement(seat, new SuggestionId(id)));
    }
}
