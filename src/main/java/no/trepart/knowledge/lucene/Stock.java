package no.trepart.knowledge.lucene;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import no.trepart.knowledge.Corpus;
import no.trepart.knowledge.Finding;
import no.trepart.knowledge.LibraryFilter;
import no.trepart.knowledge.Passage;
import no.trepart.knowledge.Topic;

/** The corpus and what was built from it to search it; nothing in it changes. */
final class Stock {

    /** Below this score nothing is shown by itself; the evaluation prints what other values would do. */
    static final double THRESHOLD = 0.03;

    /** Who searches the library has asked for it and gets weaker matches too, down to this share of the best one. */
    private static final double LIBRARY_SHARE = 0.3;

    /** A post is small talk when it meets the words of that this much as well as the words of any real topic. */
    private static final double SMALL_TALK = 0.8;

    private final Library library;
    private final Relevance relevance;
    private final Overlap overlap;

    Stock(Corpus corpus) {
        this.library = new Library(corpus);
        this.relevance = new Relevance(corpus, Weights.MEASURED);
        this.overlap = new Overlap(corpus.entries(), relevance.wording());
    }

    Library library() {
        return library;
    }

    Relevance relevance() {
        return relevance;
    }

    Overlap overlap() {
        return overlap;
    }

    /** Whether a post is about something the corpus answers rather than small talk. */
    boolean isRelevant(Scores scores) {
        return isRelevant(scores, THRESHOLD);
    }

    boolean isRelevant(Scores scores, double threshold) {
        return scores.bestPassage() >= threshold && bestTopic(scores, true) < SMALL_TALK * bestTopic(scores, false);
    }

    private double bestTopic(Scores scores, boolean smallTalk) {
        List<Topic> topics = library.corpus().topics();
        return IntStream.range(0, topics.size())
                .filter(i -> topics.get(i).passages().isEmpty() == smallTalk)
                .mapToDouble(scores::ofTopic)
                .max()
                .orElse(smallTalk ? 0 : 1);
    }

    List<Finding> findings(List<Answer.Hit> hits) {
        return hits.stream().map(hit -> finding(hit.passage(), hit.score())).toList();
    }

    List<Finding> browse(String text, LibraryFilter filter) {
        if (text.isBlank()) {
            return library.passages().stream()
                    .filter(filter::accepts)
                    .map(passage -> finding(passage, 0))
                    .toList();
        }
        Scores scores = relevance.of(text);
        double least = scores.bestPassage() * LIBRARY_SHARE;
        return IntStream.range(0, library.passages().size())
                .filter(i -> scores.ofPassage(i) > 0 && scores.ofPassage(i) >= least)
                .filter(i -> filter.accepts(library.passage(i)))
                .mapToObj(i -> finding(library.passage(i), scores.ofPassage(i)))
                .sorted(Comparator.comparingDouble(Finding::score).reversed())
                .toList();
    }

    private Finding finding(Passage passage, double score) {
        return new Finding(passage, library.sourceOf(passage), Math.min(1, score));
    }
}
