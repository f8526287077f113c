package no.trepart.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import no.trepart.knowledge.KnowledgeBase;
import no.trepart.knowledge.Passage;
import no.trepart.suggestion.SuggestionId;
import no.trepart.suggestion.Suggestions;
import no.trepart.workshop.FacilitationService;
import no.trepart.workshop.Phase;
import no.trepart.workshop.Refusal;
import no.trepart.workshop.Result;
import no.trepart.workshop.Reveal;
import no.trepart.workshop.Seat;
import no.trepart.workshop.Timer;
import no.trepart.workshop.Workshop;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Leads the room. */
@RestController
@RequestMapping("/api/v1/workshops/{code}")
@Tag(name = "Facilitation", description = "Lead the room. Facilitator key.")
class FacilitationController {

    private final FacilitationService facilitation;
    private final Suggestions suggestions;
    private final KnowledgeBase knowledge;
    private final Repeats repeats;

    FacilitationController(
            FacilitationService facilitation, Suggestions suggestions, KnowledgeBase knowledge, Repeats repeats) {
        this.facilitation = facilitation;
        this.suggestions = suggestions;
        this.knowledge = knowledge;
        this.repeats = repeats;
    }

    /** The phase to move to. */
    record PhaseWish(Phase phase) {}

    /** Exactly one of the three. */
    record TimerWish(
            @Schema(
                    minimum = "0",
                    maximum = "" + Timer.LONGEST_SECONDS,
                    description = "Start a countdown; 0 takes it away.")
            @Nullable
            Integer seconds,

            @Nullable TimerAction action,

            @Schema(minimum = "1", maximum = "" + Timer.LONGEST_SECONDS, description = "Add to what is left.") @Nullable
            Integer addSeconds) {}

    /** What else can be done to a countdown. */
    enum TimerAction {
        PAUSE,
        RESUME
    }

    /** What everybody should look at; nothing at all ends the focus. */
    record FocusWish(
            @Nullable String suggestionId,

            @Schema(description = "A passage of the library instead.") @Nullable
            String passageId,

            @Schema(description = "Or, when the meeting is over, how it was.") @Nullable
            Boolean evaluation) {}

    /** What to reveal, or to hide again. */
    record RevealWish(Reveal what, Boolean on) {}

    /** The round of dots that is open now, counted from one. */
    record DotRound(int round) {}

    @PutMapping("/phase")
    @Operation(summary = "Move on or back", description = "To any phase; nothing is lost by going back.")
    @Refuses(Refusal.ROLE_DOES_NOT_ALLOW)
    WhereWeAre move(Seat seat, @RequestBody PhaseWish wish) {
        return answer(facilitation.moveTo(seat, wish.phase()));
    }

    @PutMapping("/timer")
    @Operation(summary = "Start, pause, resume, extend or remove the countdown")
    @Refuses({Refusal.ROLE_DOES_NOT_ALLOW, Refusal.VALUE_OUT_OF_RANGE})
    WhereWeAre time(Seat seat, @RequestBody TimerWish wish) {
        long given = Stream.of(
                        Optional.ofNullable(wish.seconds()),
                        Optional.ofNullable(wish.action()),
                        Optional.ofNullable(wish.addSeconds()))
                .filter(Optional::isPresent)
                .count();
        if (given != 1) {
            throw RequestFaultException.missing("seconds");
        }
        return answer(timed(seat, wish));
    }

    private Result<Workshop> timed(Seat seat, TimerWish wish) {
        if (wish.seconds() != null) {
            return facilitation.startTimer(seat, Duration.ofSeconds(wish.seconds()));
        }
        if (wish.addSeconds() != null) {
            return facilitation.extendTimer(seat, Duration.ofSeconds(wish.addSeconds()));
        }
        return wish.action() == TimerAction.PAUSE ? facilitation.pauseTimer(seat) : facilitation.resumeTimer(seat);
    }

    @PutMapping("/focus")
    @Operation(summary = "Ask everybody to look at a suggestion, a passage or the evaluation")
    @Refuses(
            value = {
                Refusal.ROLE_DOES_NOT_ALLOW,
                Refusal.PHASE_DOES_NOT_ALLOW,
                Refusal.UNKNOWN_SUGGESTION,
                Refusal.SOURCE_SWITCHED_OFF
            },
            faults = RequestFault.UNKNOWN_PASSAGE)
    WhereWeAre focus(Seat seat, @RequestBody FocusWish wish) {
        if (!seat.leadsTheRoom()) {
            throw RefusedException.because(Refusal.ROLE_DOES_NOT_ALLOW);
        }
        return answer(focused(seat, wish));
    }

    private Result<Workshop> focused(Seat seat, FocusWish wish) {
        if (Boolean.TRUE.equals(wish.evaluation())) {
            return facilitation.focusOnEvaluation(seat);
        }
        if (wish.suggestionId() != null) {
            return facilitation.focusOnSuggestion(seat, known(seat, wish.suggestionId()));
        }
        if (wish.passageId() != null) {
            Passage passage = Passages.get(knowledge, wish.passageId());
            return facilitation.focusOnPassage(
                    seat, passage.id().value(), passage.source().value());
        }
        return facilitation.endFocus(seat);
    }

    private String known(Seat seat, String id) {
        return suggestions
                .find(seat.workshop(), new SuggestionId(id))
                .orElseThrow(() -> RefusedException.because(Refusal.UNKNOWN_SUGGESTION))
                .id()
                .value();
    }

    @PutMapping("/reveal")
    @Operation(
            summary = "Reveal posts, dots or stances, or hide them again",
            description =
                    "Stances end their round, and are not hidden again: begin a new one. Nor is the evaluation, which is shown "
                            + "when the meeting is over. Of dots, totals are shown if enough people have spent or changed theirs.")
    @Refuses({Refusal.ROLE_DOES_NOT_ALLOW, Refusal.PHASE_DOES_NOT_ALLOW, Refusal.ROUND_CLOSED, Refusal.ROUND_SHOWN})
    WhereWeAre reveal(Seat seat, @RequestBody RevealWish wish) {
        return answer(facilitation.reveal(seat, wish.what(), wish.on()));
    }

    @PostMapping("/dots/rounds")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Begin a new round of dots",
            description = "Everybody has all their dots again; those of earlier rounds stay as they were.")
    @Refuses(Refusal.ROLE_DOES_NOT_ALLOW)
    DotRound beginRound(Seat seat, Command command) {
        return repeats.once(
                command,
                "",
                DotRound.class,
                () -> new DotRound(
                        RefusedException.done(facilitation.beginRound(seat)).round()));
    }

    private static WhereWeAre answer(Result<Workshop> result) {
        return WhereWeAre.of(RefusedException.done(result));
    }
}
