package no.trepart.knowledge.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/** Figures of one way of searching over one part of the labelled posts. */
record Measurement(
        double lessonHit, double lessonRank, double questionHit, double offTopicAnswered, double median, double p99) {

    /** What was found, best first, each as the ids of the passages it holds; nothing when nothing is relevant. */
    record Answered(List<List<String>> lessons, List<List<String>> questions) {}

    static Measurement of(List<LabelledPost> posts, Function<String, Answered> search) {
        double warmed = posts.stream()
                .mapToInt(post -> search.apply(post.text()).lessons().size())
                .sum();
        assertThat(warmed).isNotNegative();
        Tally lessons = new Tally(3);
        Tally questions = new Tally(2);
        int offTopic = 0;
        int answered = 0;
        List<Double> times = new ArrayList<>();
        for (LabelledPost post : posts) {
            long start = System.nanoTime();
            Answered answer = search.apply(post.text());
            times.add((System.nanoTime() - start) / 1e6);
            if (post.offTopic()) {
                offTopic++;
                answered += answer.lessons().isEmpty() ? 0 : 1;
            } else {
                lessons.add(answer.lessons(), post.lessons());
                questions.add(answer.questions(), post.questions());
            }
        }
        times.sort(Double::compare);
        return new Measurement(
                lessons.hit(),
                lessons.rank(),
                questions.hit(),
                answered / (double) Math.max(1, offTopic),
                times.get(times.size() / 2),
                times.get(Math.min(times.size() - 1, (int) (times.size() * 0.99))));
    }

    private static final class Tally {

        private final int within;
        private int posts;
        private int hits;
        private double ranks;

        Tally(int within) {
            this.within = within;
        }

        void add(List<List<String>> found, Set<String> right) {
            if (right.isEmpty()) {
                return;
            }
            posts++;
            for (int i = 0; i < Math.min(within, found.size()); i++) {
                if (found.get(i).stream().anyMatch(right::contains)) {
                    hits++;
                    ranks += 1.0 / (i + 1);
                    return;
                }
            }
        }

        double hit() {
            return hits / (double) posts;
        }

        double rank() {
            return ranks / posts;
        }
    }

    static String header() {
        return String.format(
                "%-46s %9s %9s %11s %10s %8s %8s",
                "", "lesson@3", "MRR@3", "question@2", "off-topic", "p50 ms", "p99 ms");
    }

    String row(String name) {
        return String.format(
                Locale.ROOT,
                "%-46s %9.3f %9.3f %11.3f %10.3f %8.2f %8.2f",
                name,
                lessonHit,
                lessonRank,
                questionHit,
                offTopicAnswered,
                median,
                p99);
    }
}
