package no.trepart.knowledge.lucene;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
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
        sentences.parallel().forEach(this::of);
    }

    List<String> of(View view, String sentence) {
        return Objects.requireNonNull(of(sentence).get(view));
    }

    private Map<View, List<String>> of(String sentence) {
        return known.computeIfAbsent(sentence, this::cut);
    }

    private Map<View, List<String>> cut(String sentence) {
        List<Word> words = wording.words(sentence);
        Map<View, List<String>> terms = new EnumMap<>(View.class);
        for (View view : View.values()) {
            terms.put(view, wording.terms(view, words));
        }
        return terms;
    }

    /** All terms met so far in a view. */
    Stream<String> known(View view) {
        return known.keySet().stream()
                .flatMap(sentence -> of(view, sentence).stream())
                .distinct();
    }
}
