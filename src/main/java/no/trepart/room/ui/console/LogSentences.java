package no.trepart.room.ui.console;

import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import no.trepart.room.LogEntry;
import no.trepart.suggestion.SortingStep;
import no.trepart.words.Words;
import no.trepart.workshop.Happening;
import no.trepart.workshop.Party;
import no.trepart.workshop.Phase;
import no.trepart.workshop.Reveal;
import org.jspecify.annotations.Nullable;

/**
 * Says each line of the log in a whole sentence.
 *
 * @param say the words of a key
 * @param numbers the numbers that people use for suggestions
 * @param source what people call a source
 */
record LogSentences(
        BiFunction<String, Object[], String> say, Map<String, Integer> numbers, UnaryOperator<String> source) {

    private static final String ON = "on";
    private static final String OFF = "off";

    String of(LogEntry entry) {
        return switch (entry) {
            case LogEntry.OnTheBoard step -> of(step.step());
            case LogEntry.InTheRoom line -> of(line.happening(), line.times());
        };
    }

    private String of(SortingStep step) {
        String no = number(step.suggestion().value());
        return switch (step) {
            case SortingStep.Merged merged ->
                say("console.log.merged", no, number(merged.into().value()));
            case SortingStep.Split split ->
                say("console.log.split", no, split.parts().size());
            case SortingStep.Reworded reworded -> say("console.log.reworded", no, reworded.text());
            case SortingStep.Cleared cleared -> say("console.log.cleared", no);
            case SortingStep.Parked parked -> say("console.log.parked", no);
            case SortingStep.Hidden hidden -> say("console.log.hidden", no, hidden.reason());
            case SortingStep.Reopened reopened -> say("console.log.reopened", no);
        };
    }

    private String of(Happening happening, int times) {
        return switch (happening) {
            case Happening.AskedIn(Party party) -> say(Words.key(party, "asked"), times);
            case Happening.LetIn(Party party) -> say(Words.key(party, "admitted"));
            case Happening.TurnedAway() -> say("console.log.away", times);
            case Happening.NumberChanged(Happening.Quantity what, int from, int to) ->
                say(Words.key(what, "changed"), from, to);
            case Happening.Switched(Happening.Switch what, boolean on) -> say(Words.key(what, on ? ON : OFF));
            case Happening.SourceSwitched(String id, boolean on) ->
                say(on ? "console.log.source.on" : "console.log.source.off", source.apply(id));
            case Happening.StepPlanned(Phase step, Integer minutes) -> planned(step, minutes);
            case Happening.StepDropped(Phase step) -> say("console.log.step.dropped", name(step));
            case Happening.StepTimed(Phase step, Integer from, Integer to) -> timed(step, from, to);
            case Happening.MeetingMoved(Phase from, Phase to) -> moved(from, to);
            case Happening.MeetingReopened(Phase in) -> say("console.log.meeting.reopened", name(in));
            case Happening.WentOn(int suggestions, int actions) -> say("console.log.wentOn", suggestions, actions);
            case Happening.ShownToAll(Reveal what, boolean on) -> say(Words.key(what, on ? "shown" : "concealed"));
            case Happening.DotRoundBegun(int round) -> say("console.log.round", round);
            case Happening.StanceRoundBegun(String id, int round) -> say("console.log.stances", round, number(id));
            case Happening.StanceRoundClosed(String id, int round) ->
                say("console.log.stances.closed", round, number(id));
            case Happening.RecommendationWithdrawn(String id) -> say("console.log.withdrawn", number(id));
            case Happening.ConsoleOpened() -> say("console.log.console", times);
            case Happening.WrittenFor(Party party, String suggestion) ->
                say(Words.key(party, "proxy"), number(suggestion));
            case Happening.AnswerDismissed(String suggestion) ->
                suggestion == null ? say("console.log.dismissed") : say("console.log.dismissed.of", number(suggestion));
        };
    }

    private String planned(Phase step, @Nullable Integer minutes) {
        return minutes == null
                ? say("console.log.step.planned", name(step))
                : say("console.log.step.planned.time", name(step), minutes);
    }

    private String timed(Phase step, @Nullable Integer from, @Nullable Integer to) {
        if (to == null) {
            return say("console.log.step.untimed", name(step));
        }
        return from == null
                ? say("console.log.step.timed", name(step), to)
                : say("console.log.step.retimed", name(step), from, to);
    }

    private String moved(Phase from, Phase to) {
        if (to == Phase.CLOSED) {
            return say("console.log.meeting.closed");
        }
        return say(from.isBefore(to) ? "console.log.meeting.on" : "console.log.meeting.back", name(from), name(to));
    }

    private String name(Phase phase) {
        return say(Words.key(phase));
    }

    private String number(String suggestion) {
        Integer no = numbers.get(suggestion);
        return no == null ? "–" : String.valueOf(no);
    }

    private String say(String key, Object... arguments) {
        return say.apply(key, arguments);
    }
}
