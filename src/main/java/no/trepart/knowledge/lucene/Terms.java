package no.trepart.knowledge.lucene;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The terms of texts in every view; a sentence that stands in several texts is cut into terms only once. */
final class Terms {

    private final Wording wording;
    private final Map<String, Map<View, List<String>>> known = new ConcurrentHashMap<>();

    Terms(Wording wording) {
        this.wording = wording;
    }

    /** Cuts all sentences at once, on all processors, so that the application starts sooner. */
    void prepare(Stream<String> sentences) {
        sentences.distinct().toList().parallelStream().forEach(sentence -> known.put(sentence, cut(sentence)));
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
        return known.computeIfAbsent(sentence, this::cut);
    }

    private Map<View, List<String>> cut(String sentence) {
        Map<View, List<String>> terms = new EnumMap<>(View.class);
        for (View view : View.values()) {
            terms.put(view, wording.terms(view, sentence));
        }
        return terms;
    }

    /** All terms met so far in a view. */
    Set<String> known(View view) {
        return known.values().stream()
                .flatMap(terms -> terms.getOrDefault(view, List.of()).stream())
                .collect(Collectors.toSet());
    }
}
