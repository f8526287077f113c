package no.trepart.evaluation.mongo;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.trepart.evaluation.EvaluationQuestion;
import no.trepart.evaluation.Moment;
import no.trepart.evaluation.Temperature;
import no.trepart.workshop.Party;
import org.springframework.data.annotation.Id;

/**
 * What remains of the slips on one question at one moment of a meeting.
 *
 * @param counted the numbers of the slips that are in it, so that none is counted twice
 */
record CountDocument(
        @Id String id,
        String workshop,
        EvaluationQuestion question,
        int meeting,
        Moment moment,
        List<String> counted,
        Map<Party, Map<String, Integer>> counts) {

    static final String COLLECTION = "evaluations";
    static final String ID = "_id";
    static final String WORKSHOP = "workshop";
    static final String COUNTED = "counted";
    static final String COUNTS = "counts";

    static String id(SlipDocument slip) {
        return slip.workshop() + ":" + slip.meeting() + ":" + slip.moment() + ":" + slip.question();
    }

    Temperature toTemperature() {
        Map<Party, Map<Integer, Integer>> values = new EnumMap<>(Party.class);
        counts.forEach((party, own) -> {
            Map<Integer, Integer> numbers = new HashMap<>();
            own.forEach((value, n) -> numbers.put(Integer.valueOf(value), n));
            values.put(party, numbers);
        });
        return new Temperature(question, meeting, moment, values);
    }
}
