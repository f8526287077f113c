package no.trepart.knowledge.lucene;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The terms of texts in every view; a sentence that stands in several texts is cut into terms only once. */
final class Terms {

    private final Wording wording;
    private final Map<String, Map<View, List<String>>> known = new HashMap<>();

    Terms(Wording wording) {
        this.wording = wording;
    }

    /** The terms of several sentences as one text. */
    Map<View, List<String>> of(List<String> sentences) {
        Map<View, List<String>> terms = new EnumMap<>(View.class);
        for (String sentence : sentences) {
            of(sentence)
                    .forEach((view, found) -> terms.computeIfAbsent(view, any -> new ArrayList<>())
                            .addAll(found));
        }
        return terms;
    }

    Map<View, List<String>> of(String sentence) {
        return known.computeIfAbsent(sentence, text -> {
            Map<View, List<String>> terms = new EnumMap<>(View.class);
            for (View view : View.values()) {
                terms.put(view, wording.terms(view, text));
            }
            return terms;
        });
    }
}
