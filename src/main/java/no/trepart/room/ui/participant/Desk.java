package no.trepart.room.ui.participant;

import java.time.InstantSource;
import java.util.OptionalInt;
import no.trepart.chat.ChatService;
import no.trepart.chat.NewMessage;
import no.trepart.evaluation.EvaluationQuestion;
import no.trepart.evaluation.EvaluationService;
import no.trepart.situation.OpeningQuestion;
import no.trepart.situation.SituationService;
import no.trepart.suggestion.Kind;
import no.trepart.suggestion.NewSuggestion;
import no.trepart.suggestion.SuggestionId;
import no.trepart.suggestion.SuggestionService;
import no.trepart.suggestion.TriageAnswer;
import no.trepart.suggestion.WordingService;
import no.trepart.uikit.Notices;
import no.trepart.voting.DotBallot;
import no.trepart.voting.DotService;
import no.trepart.voting.ObjectionState;
import no.trepart.voting.Stance;
import no.trepart.voting.StanceService;
import no.trepart.workshop.ParticipationService;
import no.trepart.workshop.Result;
import no.trepart.workshop.Seat;
import org.jspecify.annotations.Nullable;

/** Where a participant sits: everything they can do, done in their name; a refusal is shown, and tells the caller to keep the text. */
record Desk(
        Seat seat,
        ParticipationService participation,
        SituationService situation,
        SuggestionService suggestions,
        WordingService wordings,
        ChatService chat,
        DotService dots,
        StanceService stances,
        EvaluationService evaluation,
        InstantSource clock) {

    boolean answer(OpeningQuestion question, String text, String command) {
        return told(situation.answer(seat, question, text, command));
    }

    boolean post(Kind kind, String text, String command) {
        return told(suggestions.post(seat, new NewSuggestion(kind, text, null, command)));
    }

    boolean correct(String suggestion, String text) {
        return told(suggestions.correct(seat, new SuggestionId(suggestion), text));
    }

    boolean triage(String suggestion, TriageAnswer answer) {
        return told(suggestions.answer(seat, new SuggestionId(suggestion), answer));
    }

    boolean answerWording(String suggestion, String about, boolean covers, @Nullable String comment) {
        WordingService.Wish wish = new WordingService.Wish(about, covers, comment);
        return told(wordings.answer(seat, new SuggestionId(suggestion), wish));
    }

    boolean say(@Nullable String thread, String text, String command) {
        SuggestionId about = thread == null ? null : new SuggestionId(thread);
        return told(chat.say(seat, new NewMessage(about, text, command)));
    }

    boolean dismiss(String message) {
        return told(chat.dismiss(seat, message));
    }

    /** How many lie there afterwards; nothing if they could not be spent. */
    OptionalInt addDots(String suggestion, int more) {
        SuggestionId on = new SuggestionId(suggestion);
        Result<DotBallot> result = dots.add(seat, on, more);
        told(result);
        return result instanceof Result.Done<DotBallot>(DotBallot ballot)
                ? OptionalInt.of(ballot.on(on))
                : OptionalInt.empty();
    }

    boolean take(String suggestion, Stance stance, @Nullable String reason) {
        return told(stances.take(seat, new SuggestionId(suggestion), stance, reason));
    }

    boolean settle(String ballot, ObjectionState state) {
        return told(stances.settle(seat, ballot, state));
    }

    boolean evaluate(EvaluationQuestion question, int value) {
        return told(evaluation.answer(seat, question, value));
    }

    boolean ready(boolean ready) {
        return told(participation.setReady(seat, ready));
    }

    boolean hand(boolean raised) {
        return told(participation.raiseHand(seat, raised));
    }

    private static boolean told(Result<?> result) {
        switch (result) {
            case Result.Done<?> done -> Notices.settled();
            case Result.Refused<?> refused -> Notices.refused(refused);
        }
        return result.isDone();
    }
}
