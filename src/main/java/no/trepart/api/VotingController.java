package no.trepart.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import no.trepart.room.Agreement;
import no.trepart.suggestion.SuggestionId;
import no.trepart.voting.DotBallot;
import no.trepart.voting.DotService;
import no.trepart.voting.ObjectionState;
import no.trepart.voting.Stance;
import no.trepart.voting.StanceService;
import no.trepart.workshop.Refusal;
import no.trepart.workshop.Seat;
import no.trepart.workshop.Settings;
import no.trepart.workshop.WorkshopService;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lets participants of the three parties spend their dots, take stances and settle their objections. */
@RestController
@RequestMapping("/api/v1/workshops/{code}/suggestions/{id}")
@Tag(name = "Voting", description = "Dots and stances. Token of a participant of one of the three parties.")
class VotingController {

    private final DotService dots;
    private final StanceService stances;
    private final WorkshopService workshops;
    private final Scenes scenes;

    VotingController(DotService dots, StanceService stances, WorkshopService workshops, Scenes scenes) {
        this.dots = dots;
        this.stances = stances;
        this.workshops = workshops;
        this.scenes = scenes;
    }

    /** How many of one's dots lie on it from now on. */
    record DotsWish(
            @Schema(minimum = "0", maximum = "" + Settings.MOST_DOTS, example = "2")
            Integer dots) {}

    /** How one has spread one's dots now. */
    record Spread(int dots, int spent, int left) {}

    /** What one thinks of the recommendation. */
    record StanceWish(
            Stance stance,

            @Schema(
                    maxLength = StanceService.LONGEST_REASON,
                    description = "What it would take to consent; required with AGAINST.")
            @Nullable
            String reason) {}

    /** The stance one has taken. */
    record Taken(Stance stance) {}

    /** What becomes of one's objection: withdrawn, kept as the party's note to the minutes, or upheld after all. */
    record ObjectionWish(ObjectionState state) {}

    @PutMapping("/dots")
    @Operation(summary = "Spend dots", description = "Says how many lie on it; 0 gives them back. It can be repeated.")
    @Refuses({
        Refusal.ROLE_DOES_NOT_ALLOW,
        Refusal.NOT_ADMITTED,
        Refusal.PHASE_DOES_NOT_ALLOW,
        Refusal.UNKNOWN_SUGGESTION,
        Refusal.BUDGET_EXCEEDED,
        Refusal.ROUND_CLOSED,
        Refusal.VALUE_OUT_OF_RANGE
    })
    Spread spend(Seat seat, @PathVariable String id, @RequestBody DotsWish wish) {
        DotBallot ballot = RefusedException.done(dots.spend(seat, new SuggestionId(id), wish.dots()));
        int budget =
                workshops.find(seat.workshop()).map(w -> w.settings().dots()).orElse(ballot.spent());
        return new Spread(wish.dots(), ballot.spent(), budget - ballot.spent());
    }

    @PutMapping("/stance")
    @Operation(
            summary = "Take a stance",
            description = "AGAINST needs a reason. It can be changed while the round is open.")
    @Refuses({
        Refusal.ROLE_DOES_NOT_ALLOW,
        Refusal.NOT_ADMITTED,
        Refusal.PHASE_DOES_NOT_ALLOW,
        Refusal.NO_RECOMMENDATION,
        Refusal.ROUND_CLOSED,
        Refusal.REASON_REQUIRED,
        Refusal.TEXT_TOO_LONG
    })
    Taken take(Seat seat, @PathVariable String id, @RequestBody StanceWish wish) {
        return new Taken(RefusedException.done(stances.take(seat, new SuggestionId(id), wish.stance(), wish.reason())));
    }

    @PutMapping("/objection")
    @Operation(summary = "Settle one's own objection", description = "Only its author can; nobody can set it aside.")
    @Refuses({
        Refusal.ROLE_DOES_NOT_ALLOW,
        Refusal.PHASE_DOES_NOT_ALLOW,
        Refusal.UNKNOWN_SUGGESTION,
        Refusal.NO_RECOMMENDATION,
        Refusal.CHANGED_MEANWHILE
    })
    ObjectionWish settle(Seat seat, @PathVariable String id, @RequestBody ObjectionWish wish) {
        Agreement.OwnStance own = scenes.agreement(seat, new SuggestionId(id)).mine();
        if (own == null) {
            throw RefusedException.because(Refusal.ROLE_DOES_NOT_ALLOW);
        }
        return new ObjectionWish(RefusedException.done(stances.settle(seat, own.ballot(), wish.state())));
    }
}
