package no.trepart.knowledge.lucene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import no.trepart.knowledge.Corpus;
import org.jspecify.annotations.Nullable;

/**
 * Learns from thousands of sentences, for each of which readers chose passages, what they would choose for a post. Each
 * passage is learnt by itself, so that processors can share the work and the result is always the same.
 */
final class ReadersChoice {

    /** The probability of a passage that was never chosen for anything, such as one of a municipality's own. */
    static final double UNKNOWN = Double.NaN;

    private static final long ORDER = 1;

    private final List<Example> examples;
    private final int passages;
    private final Traits traits;
    private final int[] lessons;
    private final int[] questions;
    private final List<Logits> parts;
    private final Logits smallTalk;

    private ReadersChoice(List<Example> examples, Corpus corpus, Wording wording) {
        this.examples = examples;
        this.passages = corpus.entries().size();
        this.traits = new Traits(examples.stream().map(Example::sentence).toList(), wording);
        this.lessons = wanted(examples, Example::lessons);
        this.questions = wanted(examples, Example::questions);
        int half = lessons.length / 2;
        this.smallTalk = new Logits(traits.size(), new int[1], Example::smallTalk);
        this.parts = List.of(
                new Logits(traits.size(), Arrays.copyOfRange(lessons, 0, half), Example::lessons),
                new Logits(traits.size(), Arrays.copyOfRange(lessons, half, lessons.length), Example::lessons),
                new Logits(traits.size(), questions, Example::questions),
                smallTalk);
        learn();
    }

    /**
     * Learns, unless that has been done.
     *
     * @param before what was learnt from the corpus as it was before; it still holds if only documents came or went that nobody
     *     has chosen
     */
    static ReadersChoice of(Corpus corpus, Wording wording, @Nullable ReadersChoice before) {
        List<Example> examples = Example.of(corpus);
        return before != null && before.examples.equals(examples)
                ? before
                : new ReadersChoice(examples, corpus, wording);
    }

    private static int[] wanted(List<Example> examples, Function<Example, Wishes> wishes) {
        return examples.stream()
                .flatMap(example -> wishes.apply(example).amounts().keySet().stream())
                .mapToInt(Integer::intValue)
                .distinct()
                .sorted()
                .toArray();
    }

    private void learn() {
        List<Example> shuffled = new ArrayList<>(examples);
        Collections.shuffle(shuffled, new Random(ORDER));
        List<Traits.Vector> vectors = shuffled.parallelStream()
                .map(example -> traits.of(example.sentence()))
                .toList();
        parts.parallelStream().forEach(part -> part.learn(shuffled, vectors));
    }

    /** What readers would make of a post. */
    Choice of(String post) {
        Traits.Vector vector = traits.of(post);
        double[] chosen = new double[passages];
        Arrays.fill(chosen, UNKNOWN);
        double[] talk = new double[1];
        parts.forEach(part -> part.score(vector, part == smallTalk ? talk : chosen));
        normalise(lessons, chosen);
        normalise(questions, chosen);
        return new Choice(chosen, lessons.length == 0 ? UNKNOWN : talk[0]);
    }

    private static void normalise(int[] passages, double[] logits) {
        double best = IntStream.of(passages).mapToDouble(i -> logits[i]).max().orElse(0);
        double all = IntStream.of(passages)
                .mapToDouble(i -> Math.exp(logits[i] - best))
                .sum();
        IntStream.of(passages).forEach(i -> logits[i] = Math.exp(logits[i] - best) / all);
    }
}
