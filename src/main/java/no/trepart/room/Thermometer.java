package no.trepart.room;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.trepart.evaluation.Asking;
import no.trepart.evaluation.EvaluationQuestion;
import no.trepart.evaluation.Moment;
import no.trepart.evaluation.Temperature;
import no.trepart.workshop.Focus;
import no.trepart.workshop.Party;
import no.trepart.workshop.Pseudonym;
import no.trepart.workshop.Seat;
import no.trepart.workshop.Workshop;

/** Reads from a snapshot how the meeting was, as far as a viewer may know. */
class Thermometer {

    private final Overview overview;
    private final Optional<Asking> asking;
    private final List<Temperature> all;
    private final Map<Integer, Integer> numbers = new HashMap<>();
    private final Evaluation seen;

    Thermometer(Overview overview) {
        this.overview = overview;
        this.all = overview.snapshot().urn().temperatures();
        this.asking = Asking.in(overview.workshop(), isBegun(), overview.at());
        number();
        this.seen = seenByAll(asking.filter(now -> !now.late()));
    }

    private boolean isBegun() {
        return all.stream()
                .anyMatch(each -> each.meeting() == overview.workshop().meeting() && each.moment() == Moment.START);
    }

    /**
     * Numbers the meetings as people count them: one that was closed by mistake and went on is the same meeting still. A new one begins
     * where people are asked at the start, or once more at the end.
     */
    private void number() {
        int before = 0;
        int number = 0;
        boolean ended = true;
        for (Temperature temperature : all) {
            boolean begins = temperature.meeting() != before && (ended || temperature.moment() == Moment.START);
            number = begins ? number + 1 : number;
            ended = temperature.moment() == Moment.END;
            before = temperature.meeting();
            numbers.put(before, number);
        }
    }

    /** For those who lead, follow up or look on; what a latecomer is asked is between them and their screen. */
    Evaluation seen() {
        return seen;
    }

    private Evaluation seenByAll(Optional<Asking> asked) {
        return new Evaluation(
                asked.map(Asking::moment).orElse(null),
                asked.map(Asking::questions).orElse(List.of()),
                Map.of(),
                turnout(asked),
                isInFocus(),
                verdicts(),
                trust());
    }

    /** For a participant; whoever answered at the start, or need not answer, is asked nothing more while people work. */
    Evaluation seenBy(Seat seat) {
        Map<EvaluationQuestion, Integer> mine = mine(seat);
        List<EvaluationQuestion> asked = asking.map(Asking::questions).orElse(List.of()).stream()
                .filter(question -> seat.party() != null && question.isFor(seat.party()))
                .toList();
        boolean done = asking.filter(Asking::late).isPresent() && mine.keySet().containsAll(asked);
        return done ? seen : seen.with(asking.map(Asking::moment).orElse(null), asked, mine);
    }

    private Map<EvaluationQuestion, Integer> mine(Seat seat) {
        Map<EvaluationQuestion, Integer> mine = new HashMap<>();
        Pseudonym pseudonym = seat.pseudonym();
        if (pseudonym != null) {
            asking.ifPresent(now -> now.questions()
                    .forEach(question -> overview.snapshot()
                            .urn()
                            .find(pseudonym, question, overview.workshop().meeting(), now.moment())
                            .ifPresent(value -> mine.put(question, value))));
        }
        return mine;
    }

    /** The hall does not look at the last meeting's result while it is asked about this one. */
    private boolean isInFocus() {
        Workshop workshop = overview.workshop();
        return Asking.isOver(workshop, overview.at())
                && workshop.inFocus()
                        .filter(focus -> focus.kind() == Focus.Kind.EVALUATION)
                        .isPresent();
    }

    /** How many have answered is told where everybody is asked. */
    private List<Evaluation.Turnout> turnout(Optional<Asking> asked) {
        return asked.stream()
                .flatMap(now -> overview.presence().stream()
                        .filter(row -> now.questions().stream().anyMatch(question -> question.isFor(row.party())))
                        .map(row ->
                                new Evaluation.Turnout(row.party(), answered(row.party(), now.moment()), row.joined())))
                .toList();
    }

    /** Slips of one person cannot be told to belong together, so this is how many answered the question that most did. */
    private int answered(Party party, Moment moment) {
        return all.stream()
                .filter(each -> each.meeting() == overview.workshop().meeting() && each.moment() == moment)
                .mapToInt(each -> each.answers(party))
                .max()
                .orElse(0);
    }

    private List<Evaluation.Verdict> verdicts() {
        return all.stream()
                .filter(this::isShown)
                .filter(temperature -> temperature.question() != EvaluationQuestion.TRUST)
                .map(temperature -> new Evaluation.Verdict(
                        temperature.question(),
                        numbers.getOrDefault(temperature.meeting(), 1),
                        temperature.answers(),
                        temperature.mean(minimum()).orElse(null)))
                .toList();
    }

    private List<Evaluation.Reading> trust() {
        return all.stream()
                .filter(this::isShown)
                .filter(temperature -> temperature.question() == EvaluationQuestion.TRUST)
                .map(temperature -> new Evaluation.Reading(
                        numbers.getOrDefault(temperature.meeting(), 1),
                        temperature.moment(),
                        Party.THREE.stream()
                                .map(party -> degree(temperature, party))
                                .toList()))
                .toList();
    }

    private Evaluation.Degree degree(Temperature temperature, Party party) {
        return new Evaluation.Degree(
                party,
                temperature.answers(party),
                temperature.mean(party, minimum()).orElse(null));
    }

    /** While a meeting goes on, or is still being evaluated, one more answer would show in what has been reckoned from the others. */
    private boolean isShown(Temperature temperature) {
        return temperature.meeting() < overview.workshop().meeting()
                || Asking.isOver(overview.workshop(), overview.at());
    }

    private int minimum() {
        return overview.workshop().settings().minimumShown();
    }
}
