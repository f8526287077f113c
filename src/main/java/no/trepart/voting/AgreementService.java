package no.trepart.voting;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.trepart.suggestion.Board;
import no.trepart.suggestion.Boards;
import no.trepart.suggestion.Suggestion;
import no.trepart.suggestion.SuggestionId;
import no.trepart.suggestion.Suggestions;
import no.trepart.workshop.Deed;
import no.trepart.workshop.FacilitationService;
import no.trepart.workshop.Happened;
import no.trepart.workshop.Happening;
import no.trepart.workshop.Refusal;
import no.trepart.workshop.Result;
import no.trepart.workshop.Seat;
import no.trepart.workshop.WorkshopChanges;
import no.trepart.workshop.WorkshopId;
import no.trepart.workshop.Workshops;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Seeks agreement: what would be recommended, and the rounds in which it is answered. */
@Service
public class AgreementService {

    /** How often it is tried to put a recommendation past those who sort at the same moment. */
    private static final int TRIES = 50;

    private final Recommendations recommendations;
    private final Suggestions suggestions;
    private final Boards boards;
    private final Workshops workshops;
    private final Closing closing;
    private final WorkshopChanges changes;
    private final FacilitationService facilitation;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    AgreementService(
            Recommendations recommendations,
            Suggestions suggestions,
            Boards boards,
            Workshops workshops,
            Closing closing,
            WorkshopChanges changes,
            FacilitationService facilitation,
            Clock clock,
            ApplicationEventPublisher events) {
        this.recommendations = recommendations;
        this.suggestions = suggestions;
        this.boards = boards;
        this.workshops = workshops;
        this.closing = closing;
        this.changes = changes;
        this.facilitation = facilitation;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Proposes what the meeting would recommend; changed words begin a new round, so that nobody is bound by a stance on other words.
     *
     * @return the recommendation, or what it lacks: «fjerne» needs an assessment of legal safeguards (seed/originals/003 ch. 6), «forsøk» a
     *     provision and a duration (seed/originals/002 ch. 1.2), «beholde» a ground beyond the words of the suggestion; {@link Refusal#CHANGED_MEANWHILE} if the suggestion was sorted away at that moment
     */
    public Result<Recommendation> propose(Seat seat, SuggestionId suggestion, Proposal proposal) {
        return workshops
                .led(seat, Deed.RECOMMEND)
                .then(workshop -> known(seat, suggestion))
                .then(root -> proposal.complete()
                        .then(complete -> complete.grounded(said(seat, root)))
                        .then(complete -> proposed(seat, root, complete)));
    }

    private List<String> said(Seat seat, SuggestionId root) {
        Optional<String> written = suggestions.find(seat.workshop(), root).map(Suggestion::text);
        Optional<String> now = boards.find(seat.workshop()).wording(root);
        return Stream.of(written, now).flatMap(Optional::stream).toList();
    }

    private Result<Recommendation> proposed(Seat seat, SuggestionId root, Proposal proposal) {
        Optional<Recommendation> earlier = recommendations.find(seat.workshop(), root);
        if (earlier.isPresent() && earlier.get().proposal().equals(proposal)) {
            return Result.done(earlier.get());
        }
        Recommendation next = recommendations.propose(seat.workshop(), root, proposal, clock.instant());
        if (isHeeded(next)) {
            return Result.done(begun(seat, next));
        }
        recommendations.takeBack(next);
        return Result.refused(Refusal.CHANGED_MEANWHILE);
    }

    /**
     * Whether the board still has the suggestion, and knows of the recommendation from now on: a step that was decided on before it was
     * written meets another revision and is decided on anew.
     */
    private boolean isHeeded(Recommendation next) {
        for (int i = 0; i < TRIES; i++) {
            Board board = boards.find(next.workshop());
            if (!board.isOnItsOwn(next.suggestion())) {
                return false;
            }
            if (boards.fence(next.workshop(), board.revision())) {
                return true;
            }
        }
        return false;
    }

    /** Takes in what an earlier meeting agreed on; it holds until this one asks for stances on it. */
    @RolesAllowed("HOST")
    public void bring(WorkshopId workshop, SuggestionId suggestion, Proposal proposal, Instant agreedBefore) {
        recommendations.bring(workshop, suggestion, proposal, agreedBefore);
        changes.written(workshop);
    }

    /** Asks for the stances once more, as after a discussion; the shift since the last round can then be shown. */
    public Result<Recommendation> beginRound(Seat seat, SuggestionId suggestion) {
        return workshops
                .led(seat, Deed.TAKE_STANCE)
                .then(workshop -> recommendations
                        .beginRound(seat.workshop(), suggestion)
                        .map(Result::done)
                        .orElseGet(() -> Result.refused(Refusal.NO_RECOMMENDATION)))
                .map(next -> begun(seat, next));
    }

    /**
     * Closes the round of one recommendation, so that its answers are shown; those of others go on. A round that is closed stays so.
     *
     * @return the recommendation afterwards, or why not: role, phase, or {@link Refusal#NO_RECOMMENDATION}
     */
    public Result<Recommendation> closeRound(Seat seat, SuggestionId suggestion) {
        return workshops.led(seat, Deed.TAKE_STANCE).then(workshop -> {
            closing.closeStances(workshop, suggestion, seat.role());
            changes.written(workshop.id());
            return standing(workshop.id(), suggestion);
        });
    }

    private Result<Recommendation> standing(WorkshopId workshop, SuggestionId suggestion) {
        return recommendations
                .find(workshop, suggestion)
                .map(Result::done)
                .orElseGet(() -> Result.refused(Refusal.NO_RECOMMENDATION));
    }

    private Recommendation begun(Seat seat, Recommendation next) {
        facilitation.askForStances(seat);
        String about = next.suggestion().value();
        events.publishEvent(Happened.by(seat, new Happening.StanceRoundBegun(about, next.round())));
        return next;
    }

    /** Takes a recommendation back, as when it was proposed by mistake. */
    public Result<SuggestionId> withdraw(Seat seat, SuggestionId suggestion) {
        return workshops.led(seat, Deed.RECOMMEND).map(workshop -> {
            if (recommendations.withdraw(seat.workshop(), suggestion)) {
                events.publishEvent(Happened.by(seat, new Happening.RecommendationWithdrawn(suggestion.value())));
            }
            changes.written(seat.workshop());
            return suggestion;
        });
    }

    private Result<SuggestionId> known(Seat seat, SuggestionId id) {
        if (suggestions.find(seat.workshop(), id).isEmpty()) {
            return Result.refused(Refusal.UNKNOWN_SUGGESTION);
        }
        Board board = boards.find(seat.workshop());
        SuggestionId root = board.root(id);
        return board.isOnItsOwn(root) ? Result.done(root) : Result.refused(Refusal.SORTED_AWAY);
    }
}
