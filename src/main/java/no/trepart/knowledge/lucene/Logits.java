package no.trepart.knowledge.lucene;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * Logistic regression of some passages on traits, learnt by stochastic subgradient descent with a step that shrinks so fast that
 * the weights are always the plain sum of what was learnt, divided by the time that has passed (Shalev-Shwartz, Singer and
 * Srebro, «Pegasos», 2007).
 */
final class Logits {

    private static final double REGULARISATION = 1e-5;

    /** As if so many sentences had been seen before the first, so that it does not decide too much. */
    private static final double BEFORE = 1 / (15 * REGULARISATION);

    private static final int ROUNDS = 3;

    /** Nobody chooses a passage without a reason. */
    private static final float BIAS = -4;

    private static final float BIAS_STEP = 0.01f;

    /** Smaller corrections are not worth their time. */
    private static final float LEAST = 0.002f;

    private final int[] passages;
    private final Function<Example, Wishes> wishes;
    private final float[][] sums;
    private final float[] biases;
    private float scale;

    /** @param wishes what the learning is about: wishes for these passages and others like them */
    Logits(int traits, int[] passages, Function<Example, Wishes> wishes) {
        this.passages = passages;
        this.wishes = wishes;
        this.sums = new float[traits][passages.length];
        this.biases = new float[passages.length];
        Arrays.fill(biases, BIAS);
    }

    void learn(List<Example> examples, List<Traits.Vector> vectors) {
        double time = BEFORE;
        float[] logits = new float[passages.length];
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < vectors.size(); i++) {
                scale = (float) (1 / (REGULARISATION * time++));
                Wishes wish = wishes.apply(examples.get(i));
                if (!wish.isNone()) {
                    score(vectors.get(i), logits);
                    correct(vectors.get(i), logits, wish);
                }
            }
        }
    }

    private void correct(Traits.Vector vector, float[] logits, Wishes wish) {
        int wrong = 0;
        int[] which = new int[passages.length];
        float[] by = new float[passages.length];
        for (int i = 0; i < passages.length; i++) {
            float wanted = wish.amounts().getOrDefault(passages[i], 0f);
            float error = (float) (wanted - wish.weight() / (1 + Math.exp(-logits[i])));
            if (Math.abs(error) > LEAST) {
                which[wrong] = i;
                by[wrong++] = error;
                biases[i] += BIAS_STEP * error;
            }
        }
        for (int k = 0; k < vector.traits.length; k++) {
            float[] sum = sums[vector.traits[k]];
            float strength = vector.strengths[k];
            for (int i = 0; i < wrong; i++) {
                sum[which[i]] += strength * by[i];
            }
        }
    }

    private void score(Traits.Vector vector, float[] logits) {
        Arrays.fill(logits, 0);
        for (int k = 0; k < vector.traits.length; k++) {
            float[] sum = sums[vector.traits[k]];
            float strength = vector.strengths[k];
            for (int i = 0; i < logits.length; i++) {
                logits[i] += strength * sum[i];
            }
        }
        for (int i = 0; i < logits.length; i++) {
            logits[i] = logits[i] * scale + biases[i];
        }
    }

    /** Sets the logits of the passages that this is about. */
    void score(Traits.Vector vector, double[] logitsOfAll) {
        float[] logits = new float[passages.length];
        score(vector, logits);
        for (int i = 0; i < passages.length; i++) {
            logitsOfAll[passages[i]] = logits[i];
        }
    }
}
