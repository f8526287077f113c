package no.trepart.room.ui.console;

import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import no.trepart.chat.NewMessage;
import no.trepart.knowledge.Source;
import no.trepart.knowledge.SourceHoldings;
import no.trepart.knowledge.SourceId;
import no.trepart.suggestion.Kind;
import no.trepart.suggestion.NewSuggestion;
import no.trepart.suggestion.SuggestionId;
import no.trepart.uikit.Notices;
import no.trepart.uikit.SourceChoice;
import no.trepart.voting.Proposal;
import no.trepart.workshop.JoinCode;
import no.trepart.workshop.ParticipantId;
import no.trepart.workshop.Party;
import no.trepart.workshop.Phase;
import no.trepart.workshop.Result;
import no.trepart.workshop.Reveal;
import no.trepart.workshop.Seat;
import no.trepart.workshop.Settings;

/** What a facilitator does, done in their name; a refusal is shown, and tells the caller to keep what was typed. */
record Lead(Seat seat, JoinCode code, Services on) {

    boolean moveTo(Phase phase) {
        return told(on.facilitation().moveTo(seat, phase));
    }

    boolean startTimer(Duration length) {
        return told(on.facilitation().startTimer(seat, length));
    }

    boolean pauseTimer() {
        return told(on.facilitation().pauseTimer(seat));
    }

    boolean resumeTimer() {
        return told(on.facilitation().resumeTimer(seat));
    }

    boolean extendTimer(Duration more) {
        return told(on.facilitation().extendTimer(seat, more));
    }

    boolean focusOn(String suggestion) {
        return told(on.facilitation().focusOnSuggestion(seat, suggestion));
    }

    boolean focusOnEvaluation() {
        return told(on.facilitation().focusOnEvaluation(seat));
    }

    boolean clearFocus() {
        return told(on.facilitation().endFocus(seat));
    }

    boolean reveal(Reveal what, boolean shown) {
        return told(on.facilitation().reveal(seat, what, shown));
    }

    boolean configure(UnaryOperator<Settings> change) {
        return told(on.facilitation().configure(seat, change));
    }

    boolean beginDotRound() {
        return told(on.facilitation().beginRound(seat));
    }

    boolean admit(String participant) {
        return told(on.facilitation().admit(seat, new ParticipantId(participant)));
    }

    boolean lowerHand(String participant) {
        return told(on.facilitation().lowerHand(seat, new ParticipantId(participant)));
    }

    boolean resetReady() {
        return told(on.facilitation().resetReady(seat));
    }

    /** What people call a source of the library; one that is no longer there keeps its short name. */
    String source(String id) {
        return SourceId.find(id).flatMap(on.library()::find).map(Source::title).orElse(id);
    }

    List<SourceChoice> sources() {
        return on.library().sources().stream()
                .map(SourceHoldings::source)
                .map(source -> new SourceChoice(source.id().value(), source.title(), source.publisher()))
                .toList();
    }

    boolean postFor(Party party, Kind kind, String text, String command) {
        return told(on.suggestions().post(seat, new NewSuggestion(kind, text, party, command)));
    }

    boolean say(String suggestion, String text, String command) {
        return told(on.chat().say(seat, new NewMessage(new SuggestionId(suggestion), text, command)));
    }

    boolean dismiss(String message) {
        return told(on.chat().dismiss(seat, message));
    }

    boolean propose(String suggestion, Proposal proposal) {
        return told(on.agreement().propose(seat, new SuggestionId(suggestion), proposal));
    }

    boolean beginStanceRound(String suggestion) {
        return told(on.agreement().beginRound(seat, new SuggestionId(suggestion)));
    }

    boolean closeStanceRound(String suggestion) {
        return told(on.agreement().closeRound(seat, new SuggestionId(suggestion)));
    }

    boolean withdraw(String suggestion) {
        return told(on.agreement().withdraw(seat, new SuggestionId(suggestion)));
    }

    BoardDesk board() {
        return new BoardDesk(seat, on.sorting(), on.suggestions());
    }

    /** The name of what a facilitator is writing, who may take part from the same tab. */
    String draft(String field) {
        return "lead " + code.value() + " " + field;
    }

    static boolean told(Result<?> result) {
        switch (result) {
            case Result.Done<?> done -> Notices.settled();
            case Result.Refused<?> refused -> Notices.refused(refused);
        }
        return result.isDone();
    }
}
