package no.trepart.voting;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import no.trepart.suggestion.Boards;
import no.trepart.suggestion.SuggestionId;
import no.trepart.suggestion.Suggestions;
import no.trepart.voting.Ballots.Voter;
import no.trepart.workshop.Deed;
import no.trepart.workshop.FacilitationService;
import no.trepart.workshop.Ids;
import no.trepart.workshop.PlainText;
import no.trepart.workshop.Refusal;
import no.trepart.workshop.Result;
import no.trepart.workshop.Reveal;
import no.trepart.workshop.Seat;
import no.trepart.workshop.Workshop;
import no.trepart.workshop.WorkshopChanges;
import no.trepart.workshop.Workshops;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Seeks agreement: recommendations, stances in rounds, and what becomes of objections. */
@Service
public class AgreementService {

    /** The longest reason for being against, in characters. */
    public static final int LONGEST_REASON = 600;

    private final Recommendations recommendations;
    private final Ballots ballots;
    private final Suggestions suggestions;
    private final Boards boards;
    private final Workshops workshops;
    private final WorkshopChanges changes;
    private final FacilitationService facilitation;
    private final Ids ids;
    private final Clock clock;

    AgreementService(
            Recommendations recommendations,
            Ballots ballots,
            Suggestions suggestions,
            Boards boards,
            Workshops workshops,
            WorkshopChanges changes,
            FacilitationService facilitation,
            Ids ids,
            Clock clock) {
        this.recommendations = recommendations;
        this.ballots = ballots;
        this.suggestions = suggestions;
        this.boards = boards;
        this.workshops = workshops;
        this.changes = changes;
        this.facilitation = facilitation;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Proposes what the meeting would recommend; changed words begin a new round, so that nobody is bound by a stance on other words.
     *
     * @return the recommendation, or what it lacks: «fjerne» needs an assessment of legal safeguards (003 ch. 6), «forsøk» a
     *     provision and a duration (002 ch. 1.2)
     */
    public Result<Recommendation> propose(Seat seat, SuggestionId suggestion, Proposal proposal) {
        return led(seat, Deed.RECOMMEND)
                .then(workshop -> known(seat, suggestion))
                .then(root -> proposal.complete().map(complete -> proposed(seat, root, complete)));
    }

    private Recommendation proposed(Seat seat, SuggestionId root, Proposal proposal) {
        Optional<Recommendation> earlier = recommendations.find(seat.workshop(), root);
        if (earlier.isPresent() && earlier.get().proposal().equals(proposal)) {
            return earlier.get();
        }
        Recommendation next = recommendations.propose(seat.workshop(), root, proposal, now());
        facilitation.reveal(seat, Reveal.STANCES, false);
        return next;
    }

    /** Asks for the stances once more, as after a discussion; the shift since the last round can then be shown. */
    public Result<Recommendation> beginRound(Seat seat, SuggestionId suggestion) {
        return led(seat, Deed.TAKE_STANCE)
                .then(workshop -> recommendations
                        .beginRound(seat.workshop(), suggestion)
                        .map(Result::done)
                        .orElseGet(() -> Result.refused(Refusal.NO_RECOMMENDATION)))
                .ifDone(next -> facilitation.reveal(seat, Reveal.STANCES, false));
    }

    /** Takes a recommendation back, as when it was proposed by mistake. */
    public Result<SuggestionId> withdraw(Seat seat, SuggestionId suggestion) {
        return led(seat, Deed.RECOMMEND).map(workshop -> {
            recommendations.withdraw(seat.workshop(), suggestion);
            changes.written(seat.workshop());
            return suggestion;
        });
    }

    /**
     * Takes a stance on a recommendation, or changes it while the round is open.
     *
     * @param reason what it would take to consent; required for {@link Stance#AGAINST}
     */
    public Result<Stance> take(Seat seat, SuggestionId suggestion, Stance stance, @Nullable String reason) {
        if (!seat.votes() || seat.participant() == null || seat.party() == null) {
            return Result.refused(Refusal.ROLE_DOES_NOT_ALLOW);
        }
        Voter voter = new Voter(seat.workshop(), seat.participant(), seat.party());
        return PlainText.optional(reason, LONGEST_REASON)
                .then(words -> stance == Stance.AGAINST && words.isEmpty()
                        ? Result.refused(Refusal.REASON_REQUIRED)
                        : openRound(seat, suggestion).then(current -> taken(seat, voter, current, stance, words)));
    }

    private Result<Recommendation> openRound(Seat seat, SuggestionId suggestion) {
        Optional<Workshop> workshop = workshops.find(seat.workshop());
        if (workshop.isEmpty() || !workshop.get().allows(Deed.TAKE_STANCE)) {
            return Result.refused(Refusal.PHASE_DOES_NOT_ALLOW);
        }
        if (workshop.get().isRevealed(Reveal.STANCES)) {
            return Result.refused(Refusal.ROUND_CLOSED);
        }
        return recommendations
                .find(seat.workshop(), boards.find(seat.workshop()).root(suggestion))
                .map(current -> isCounted(current)
                        ? Result.<Recommendation>refused(Refusal.ROUND_CLOSED)
                        : Result.done(current))
                .orElseGet(() -> Result.refused(Refusal.NO_RECOMMENDATION));
    }

    /** Who answered before the close is forgotten, so that another answer in the same round could be a second one. */
    private boolean isCounted(Recommendation current) {
        return ballots.stances(current.workshop()).stream()
                .anyMatch(ballot -> ballot.isOf(current) && ballot.isAnonymous());
    }

    /**
     * Gives the stance, and if it is a first one looks once more whether the round is open: after a close the earlier stance of
     * the same person is nameless, and theirs would be counted twice.
     */
    private Result<Stance> taken(Seat seat, Voter voter, Recommendation current, Stance stance, String words) {
        StanceBallot ballot = ballot(voter, current, stance, words);
        if (ballots.take(voter, ballot)) {
            Result<Recommendation> now = openRound(seat, current.suggestion());
            if (now instanceof Result.Refused<Recommendation> tooLate) {
                ballots.discard(voter.workshop(), ballot.id());
                return tooLate.as();
            }
        }
        changes.written(voter.workshop());
        return Result.done(stance);
    }

    private StanceBallot ballot(Voter voter, Recommendation current, Stance stance, String words) {
        boolean against = stance == Stance.AGAINST;
        return new StanceBallot(
                ids.next(),
                current.suggestion(),
                current.round(),
                voter.participant(),
                voter.party(),
                stance,
                against ? words : null,
                against ? ObjectionState.OPEN : null,
                now());
    }

    /**
     * Withdraws an objection, or has it recorded as the party's note to the minutes.
     *
     * <p>Only its author may: a facilitator who could set an objection aside could outvote a party.
     */
    public Result<ObjectionState> settle(Seat seat, String ballot, ObjectionState state) {
        Optional<StanceBallot> own = ballots.findStance(seat.workshop(), ballot)
                .filter(stance ->
                        seat.sitter().isPresent() && seat.sitter().get().equals(stance.participant()));
        if (own.isEmpty() || own.get().objection() == null) {
            return Result.refused(Refusal.ROLE_DOES_NOT_ALLOW);
        }
        boolean allowed = workshops
                .find(seat.workshop())
                .filter(w -> w.allows(Deed.TAKE_STANCE))
                .isPresent();
        if (!allowed) {
            return Result.refused(Refusal.PHASE_DOES_NOT_ALLOW);
        }
        ballots.setObjection(seat.workshop(), ballot, state);
        changes.written(seat.workshop());
        return Result.done(state);
    }

    private Result<Workshop> led(Seat seat, Deed deed) {
        if (!seat.leadsTheRoom()) {
            return Result.refused(Refusal.ROLE_DOES_NOT_ALLOW);
        }
        return workshops
                .find(seat.workshop())
                .filter(workshop -> workshop.allows(deed))
                .map(Result::done)
                .orElseGet(() -> Result.refused(Refusal.PHASE_DOES_NOT_ALLOW));
    }

    private Result<SuggestionId> known(Seat seat, SuggestionId id) {
        return suggestions.find(seat.workshop(), id).isPresent()
                ? Result.done(boards.find(seat.workshop()).root(id))
                : Result.refused(Refusal.UNKNOWN_SUGGESTION);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
