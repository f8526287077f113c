package no.trepart.knowledge.lucene;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import no.trepart.knowledge.Corpus;

/** How well a post meets each passage and each topic: the shares of its words met again, weighed and added up. */
final class Relevance {

    private final Wording wording;
    private final Misspellings misspellings;
    private final Map<Zone, Zone.Measure> zones = new EnumMap<>(Zone.class);

    /** @param terms of the sentences of the corpus; cut here, if they are not yet */
    Relevance(Corpus corpus, Weights weights, Wording wording, Terms terms) {
        this.wording = wording;
        Texts texts = new Texts(corpus);
        terms.prepare(texts.sentences());
        Map<Zone, Zone.Measure> built = new ConcurrentHashMap<>();
        Arrays.stream(Zone.values())
                .parallel()
                .forEach(zone -> built.put(zone, measure(zone, texts, weights.of(zone), terms)));
        zones.putAll(built);
        this.misspellings = new Misspellings(terms.known(View.PART));
    }

    private Zone.Measure measure(Zone zone, Texts texts, Map<View, Double> weights, Terms terms) {
        return zone == Zone.USAGE
                ? new Usage(texts.sayings(), weights, terms)
                : new SharedWords(texts.of(zone), weights, wording, terms);
    }

    Map<View, List<String>> terms(String post) {
        List<Word> words = wording.words(post);
        Map<View, List<String>> terms = new EnumMap<>(View.class);
        for (View view : View.values()) {
            List<String> found = wording.terms(view, words);
            boolean spelt = view == View.STEM || view == View.PART;
            terms.put(view, spelt ? found.stream().map(misspellings::correct).toList() : found);
        }
        return terms;
    }

    /** The stems of the words that carry meaning, as they are spelt and in their order. */
    List<String> stems(String text) {
        return wording.terms(View.STEM, wording.words(text));
    }

    double[] scores(Zone zone, Map<View, List<String>> terms) {
        return Objects.requireNonNull(zones.get(zone)).scores(terms);
    }
}
