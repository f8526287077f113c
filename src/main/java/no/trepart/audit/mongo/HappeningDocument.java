package no.trepart.audit.mongo;

import no.trepart.workshop.Happening;
import no.trepart.workshop.Party;
import no.trepart.workshop.Phase;
import no.trepart.workshop.Reveal;
import org.jspecify.annotations.Nullable;

/** What happened, as stored; which of the optional fields are set depends on the deed. */
record HappeningDocument(
        String deed,
        @Nullable String what,
        @Nullable Party party,
        @Nullable Phase phase,
        @Nullable Integer from,
        @Nullable Integer to,
        @Nullable Boolean on) {

    static HappeningDocument of(Happening happening) {
        return switch (happening) {
            case Happening.AskedIn(Party party) -> deed("asked in").by(party);
            case Happening.LetIn(Party party) -> deed("let in").by(party);
            case Happening.TurnedAway() -> deed("turned away");
            case Happening.NumberChanged(Happening.Quantity what, int from, int to) ->
                deed("number changed").about(what.name()).numbers(from, to);
            case Happening.Switched(Happening.Switch what, boolean on) ->
                deed("switched").about(what.name()).turned(on);
            case Happening.SourceSwitched(String source, boolean on) ->
                deed("source switched").about(source).turned(on);
            case Happening.StepPlanned(Phase step, Integer minutes) ->
                deed("step planned").in(step).numbers(null, minutes);
            case Happening.StepDropped(Phase step) -> deed("step dropped").in(step);
            case Happening.StepTimed(Phase step, Integer from, Integer to) ->
                deed("step timed").in(step).numbers(from, to);
            case Happening.MeetingMoved(Phase from, Phase to) ->
                deed("moved").about(from.name()).in(to);
            case Happening.MeetingReopened(Phase in) -> deed("reopened").in(in);
            case Happening.WentOn(int suggestions, int actions) ->
                deed("went on").numbers(suggestions, actions);
            case Happening.ShownToAll(Reveal what, boolean on) ->
                deed("shown").about(what.name()).turned(on);
            case Happening.DotRoundBegun(int round) -> deed("dot round").numbers(null, round);
            case Happening.StanceRoundBegun(String suggestion, int round) ->
                deed("stance round").about(suggestion).numbers(null, round);
            case Happening.StanceRoundClosed(String suggestion, int round) ->
                deed("stance round closed").about(suggestion).numbers(null, round);
            case Happening.RecommendationWithdrawn(String suggestion) ->
                deed("recommendation withdrawn").about(suggestion);
            case Happening.ConsoleOpened() -> deed("console opened");
            case Happening.WrittenFor(Party party, String suggestion) ->
                deed("written for").by(party).about(suggestion);
            case Happening.AnswerDismissed(String suggestion) ->
                deed("answer dismissed").about(suggestion);
        };
    }

    private static HappeningDocument deed(String deed) {
        return new HappeningDocument(deed, null, null, null, null, null, null);
    }

    /** What is counted as the same; of those that are gathered only a party tells two of a deed apart. */
    String gathered() {
        return party == null ? deed : deed + " " + party;
    }

    private HappeningDocument about(@Nullable String subject) {
        return new HappeningDocument(deed, subject, party, phase, from, to, on);
    }

    private HappeningDocument by(Party side) {
        return new HappeningDocument(deed, what, side, phase, from, to, on);
    }

    private HappeningDocument in(Phase step) {
        return new HappeningDocument(deed, what, party, step, from, to, on);
    }

    private HappeningDocument numbers(@Nullable Integer before, @Nullable Integer after) {
        return new HappeningDocument(deed, what, party, phase, before, after, on);
    }

    private HappeningDocument turned(boolean state) {
        return new HappeningDocument(deed, what, party, phase, from, to, state);
    }

    Happening toHappening() {
        return switch (deed) {
            case "asked in" -> new Happening.AskedIn(present(party));
            case "let in" -> new Happening.LetIn(present(party));
            case "turned away" -> new Happening.TurnedAway();
            case "number changed" ->
                new Happening.NumberChanged(Happening.Quantity.valueOf(present(what)), present(from), present(to));
            case "switched" -> new Happening.Switched(Happening.Switch.valueOf(present(what)), present(on));
            case "source switched" -> new Happening.SourceSwitched(present(what), present(on));
            case "step planned" -> new Happening.StepPlanned(present(phase), to);
            case "step dropped" -> new Happening.StepDropped(present(phase));
            case "step timed" -> new Happening.StepTimed(present(phase), from, to);
            case "moved" -> new Happening.MeetingMoved(Phase.valueOf(present(what)), present(phase));
            case "reopened" -> new Happening.MeetingReopened(present(phase));
            case "went on" -> new Happening.WentOn(present(from), present(to));
            case "shown" -> new Happening.ShownToAll(Reveal.valueOf(present(what)), present(on));
            case "dot round" -> new Happening.DotRoundBegun(present(to));
            case "stance round" -> new Happening.StanceRoundBegun(present(what), present(to));
            case "stance round closed" -> new Happening.StanceRoundClosed(present(what), present(to));
            case "recommendation withdrawn" -> new Happening.RecommendationWithdrawn(present(what));
            case "console opened" -> new Happening.ConsoleOpened();
            case "written for" -> new Happening.WrittenFor(present(party), present(what));
            case "answer dismissed" -> new Happening.AnswerDismissed(what);
            default -> throw new IllegalStateException("A log holds something this version does not know: " + deed);
        };
    }

    private <T> T present(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("«" + deed + "» in a log lacks a field");
        }
        return value;
    }
}
