package no.trepart.knowledge.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import no.trepart.knowledge.Inquiry;
import no.trepart.knowledge.Language;
import no.trepart.knowledge.Passage;
import org.jspecify.annotations.Nullable;

/**
 * Picks the few passages to show out of all that fit: the best first, none that makes a point already made, and a
 * counterweight among them where one fits well enough.
 */
final class Answer {

    /** Passages that share more than this of their words make the same point. */
    private static final double SAME_POINT = 0.5;

    /** How close to the weakest pick a counterweight must come to take its place. */
    private static final double COUNTERWEIGHT = 0.85;

    private static final double LANGUAGE_BONUS = 1.02;

    /** A passage and how well it fits, from 0 to 1. */
    record Hit(int number, Passage passage, double score) {}

    private final Library library;
    private final Overlap overlap;
    private final Inquiry inquiry;

    Answer(Library library, Overlap overlap, Inquiry inquiry) {
        this.library = library;
        this.overlap = overlap;
        this.inquiry = inquiry;
    }

    List<Hit> pick(Scores scores, Predicate<Passage> wanted, int limit) {
        List<Hit> ranked = ranked(scores, wanted);
        List<Hit> picked = new ArrayList<>();
        for (Hit hit : ranked) {
            if (picked.size() < limit && picked.stream().noneMatch(other -> samePoint(hit, other))) {
                picked.add(hit);
            }
        }
        return withCounterweight(picked, ranked);
    }

    private List<Hit> ranked(Scores scores, Predicate<Passage> wanted) {
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < library.passages().size(); i++) {
            Passage passage = library.passage(i);
            double score = scores.ofPassage(i) * bonus(passage, inquiry.language());
            if (score > 0 && wanted.test(passage) && !inquiry.switchedOff().contains(passage.source())) {
                hits.add(new Hit(i, passage, score));
            }
        }
        hits.sort(Comparator.comparingDouble(Hit::score).reversed());
        return hits;
    }

    private static double bonus(Passage passage, @Nullable Language preferred) {
        return passage.language() == preferred ? LANGUAGE_BONUS : 1;
    }

    private boolean samePoint(Hit hit, Hit other) {
        return overlap.of(hit.number, other.number) > SAME_POINT;
    }

    private List<Hit> withCounterweight(List<Hit> picked, List<Hit> ranked) {
        if (picked.size() < 3 || picked.stream().anyMatch(hit -> hit.passage.counterweight())) {
            return picked;
        }
        Hit weakest = picked.getLast();
        return ranked.stream()
                .filter(hit -> hit.passage.counterweight() && hit.score >= weakest.score * COUNTERWEIGHT)
                .filter(hit -> picked.stream().noneMatch(other -> samePoint(hit, other)))
                .findFirst()
                .map(hit -> replaceLast(picked, hit))
                .orElse(picked);
    }

    private static List<Hit> replaceLast(List<Hit> picked, Hit hit) {
        List<Hit> replaced = new ArrayList<>(picked.subList(0, picked.size() - 1));
        replaced.add(hit);
        return replaced;
    }
}
