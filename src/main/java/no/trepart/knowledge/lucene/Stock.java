package no.trepart.knowledge.lucene;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import no.trepart.knowledge.Corpus;
import no.trepart.knowledge.Finding;
import no.trepart.knowledge.Inquiry;
import no.trepart.knowledge.LibraryFilter;
import no.trepart.knowledge.Passage;
import no.trepart.knowledge.Topic;
import org.jspecify.annotations.Nullable;

/** The corpus and what was built from it to search it; nothing in it changes. */
final class Stock {

    /** A post that is small talk with this probability gets no answer; the evaluation prints what other values would do. */
    static final double SMALL_TALK = 0.16;

    /** A passage that meets a post this well by its own words is worth showing whatever the topics say. */
    private static final double OWN_WORDS = 0.3;

    /** The same where there are no topics that could say anything. */
    private static final double OWN_WORDS_ONLY = 0.03;

    /** Who searches the library has asked for it and gets weaker matches too, down to this share of the best one. */
    private static final double LIBRARY_SHARE = 0.02;

    private final Library library;
    private final Guidance guidance;
    private final Relevance relevance;
    private final Scoring scoring;
    private final OwnWords ownWords;
    private final Overlap overlap;
    private final CompletableFuture<ReadersChoice> choice;

    Stock(Corpus corpus) {
        this(corpus, null);
    }

    /** @param before the corpus as it was; what was learnt from it need not be learnt again */
    Stock(Corpus corpus, @Nullable Stock before) {
        Wording wording = new Wording(corpus);
        this.library = new Library(corpus);
        this.guidance = new Guidance(corpus);
        Terms terms = new Terms(wording);
        this.relevance = new Relevance(corpus, Weights.MEASURED, wording, terms);
        this.scoring = new Scoring(corpus, guidance, relevance);
        this.ownWords = new OwnWords(corpus, terms);
        this.overlap = new Overlap(corpus.entries(), terms);
        this.choice = CompletableFuture.supplyAsync(
                () -> ReadersChoice.of(corpus, wording, before == null ? null : before.choice.join()),
                Thread.ofPlatform().daemon().name("knowledge-learning")::start);
    }

    Library library() {
        return library;
    }

    /** Nobody waits while readers' choices are being learnt: until then the words alone decide. */
    Reading read(String text) {
        return new Reading(scoring.of(text), choice.isDone() ? choice.join().of(text) : Choice.UNLEARNT);
    }

    /** Done when everything has been learnt. */
    CompletableFuture<?> learnt() {
        return choice;
    }

    /** Whether a post is about something the corpus answers rather than small talk. */
    boolean isRelevant(Reading reading) {
        return isRelevant(reading, SMALL_TALK);
    }

    boolean isRelevant(Reading reading, double limit) {
        Scores scores = reading.words();
        List<Topic> topics = library.corpus().topics();
        double smallTalk = 0;
        double answered = 0;
        for (int i = 0; i < topics.size(); i++) {
            if (topics.get(i).passages().isEmpty()) {
                smallTalk += scores.topics()[i];
            } else {
                answered += scores.topics()[i];
            }
        }
        double own = Arrays.stream(scores.own()).max().orElse(0);
        return (answered > 0 && reading.choice().smallTalk(smallTalk) < limit)
                || own >= (topics.isEmpty() ? OWN_WORDS_ONLY : OWN_WORDS);
    }

    List<Finding> pick(Reading reading, Inquiry inquiry, Predicate<Passage> wanted, int limit) {
        return new Answer(library, guidance, overlap, inquiry)
                .pick(reading, wanted, limit).stream()
                        .map(hit -> finding(hit.passage(), hit.score()))
                        .toList();
    }

    /** First the passages in which all of the words stand, then those that are about the same. */
    List<Finding> browse(String text, LibraryFilter filter) {
        if (text.isBlank()) {
            return library.passages().stream()
                    .filter(filter::accepts)
                    .map(passage -> finding(passage, 0))
                    .toList();
        }
        Scores scores = scoring.of(text);
        double[] fits = IntStream.range(0, library.passages().size())
                .mapToDouble(i -> scores.value(i, guidance.fit(i, scores.topics())))
                .toArray();
        BitSet wordForWord = ownWords.have(relevance.stems(text));
        double least = Arrays.stream(fits).max().orElse(0) * LIBRARY_SHARE;
        return IntStream.range(0, fits.length)
                .filter(i -> wordForWord.get(i) || (fits[i] > 0 && fits[i] >= least))
                .filter(i -> filter.accepts(library.passage(i)))
                .boxed()
                .sorted(Comparator.<Integer, Boolean>comparing(wordForWord::get)
                        .thenComparingDouble(i -> fits[i])
                        .reversed())
                .map(i -> finding(library.passage(i), fits[i]))
                .toList();
    }

    private Finding finding(Passage passage, double score) {
        return new Finding(passage, library.sourceOf(passage), Math.min(1, score));
    }
}
