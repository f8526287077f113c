package no.trepart.knowledge.lucene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import no.trepart.knowledge.Inquiry;
import no.trepart.knowledge.Passage;

/**
 * Picks the few passages to show out of all that fit: each time the one that answers most of what is not yet answered, so
 * that a post about two things gets passages about both. None makes a point already made, and a counterweight is among them
 * where one fits well enough.
 */
final class Answer {

    /** Passages that share more than this of their words make the same point. */
    private static final double SAME_POINT = 0.5;

    /** How close to the weakest pick a counterweight must come to take its place. */
    private static final double COUNTERWEIGHT = 0.85;

    private static final double LANGUAGE_BONUS = 1.02;

    /** How many passages near the best one are looked through for a counterweight. */
    private static final int NEAREST = 10;

    /** The place of the answer that a counterweight may take. */
    private static final int COUNTERWEIGHT_PLACE = 2;

    /** A passage and how well it fits, from 0 to 1. */
    record Hit(int number, Passage passage, double score) {}

    private final Library library;
    private final Guidance guidance;
    private final Overlap overlap;
    private final Inquiry inquiry;
    private final List<Hit> picked = new ArrayList<>();

    Answer(Library library, Guidance guidance, Overlap overlap, Inquiry inquiry) {
        this.library = library;
        this.guidance = guidance;
        this.overlap = overlap;
        this.inquiry = inquiry;
    }

    List<Hit> pick(Reading reading, Predicate<Passage> wanted, int limit) {
        int[] candidates = candidates(wanted);
        double[] topics = reading.words().topics();
        for (int i = 0; i < limit; i++) {
            List<Hit> ranked = ranked(candidates, reading, topics);
            if (ranked.isEmpty()) {
                break;
            }
            Hit hit = i == COUNTERWEIGHT_PLACE ? counterweight(ranked).orElse(ranked.getFirst()) : ranked.getFirst();
            picked.add(hit);
            topics = hit.passage.kind().isLesson() ? guidance.without(hit.number, topics) : topics;
        }
        return picked;
    }

    private int[] candidates(Predicate<Passage> wanted) {
        return IntStream.range(0, library.passages().size())
                .filter(i -> wanted.test(library.passage(i)))
                .filter(i -> !inquiry.switchedOff().contains(library.passage(i).source()))
                .toArray();
    }

    private List<Hit> ranked(int[] candidates, Reading reading, double[] topics) {
        double[] values = Arrays.stream(candidates)
                .mapToDouble(i -> reading.words().value(i, guidance.fit(i, topics)))
                .toArray();
        double all = Arrays.stream(values).sum();
        return IntStream.range(0, candidates.length)
                .mapToObj(i -> hit(
                        candidates[i],
                        reading.choice()
                                .worth(
                                        candidates[i],
                                        library.passage(candidates[i]).kind(),
                                        values[i],
                                        all)))
                .filter(hit -> hit.score > 0)
                .sorted(Comparator.comparingDouble(Hit::score).reversed())
                .filter(this::makesNewPoint)
                .limit(NEAREST)
                .toList();
    }

    private Hit hit(int number, double score) {
        Passage passage = library.passage(number);
        return new Hit(number, passage, passage.language() == inquiry.language() ? score * LANGUAGE_BONUS : score);
    }

    private boolean makesNewPoint(Hit hit) {
        return picked.stream().noneMatch(other -> overlap.of(hit.number, other.number) > SAME_POINT);
    }

    private Optional<Hit> counterweight(List<Hit> ranked) {
        double least = ranked.getFirst().score * COUNTERWEIGHT;
        return picked.stream().anyMatch(hit -> hit.passage.counterweight())
                ? Optional.empty()
                : ranked.stream()
                        .filter(hit -> hit.passage.counterweight() && hit.score >= least)
                        .findFirst();
    }
}
