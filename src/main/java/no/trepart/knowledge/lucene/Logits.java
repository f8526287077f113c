package no.trepart.knowledge.lucene;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * Logistic regression of some passages on traits, learnt by stochastic gradient descent, in which every weight has a step of its
 * own that shrinks with what it has been corrected by, so that a rare trait is learnt as well as a common one (Duchi, Hazan and Singer,
 * «Adaptive subgradient methods», 2011).
 */
final class Logits {

    private static final float STEP = 0.3f;

    /** The square of a correction before the first, so that it does not decide too much. */
    private static final float BEFORE = 1e-2f;

    private static final int ROUNDS = 2;

    /** Nobody chooses a passage without a reason. */
    private static final float BIAS = -5;

    private static final float BIAS_STEP = 0.01f;

    /** Smaller corrections are not worth their time. */
    private static final float LEAST = 0.01f;

    private final int[] passages;
    private final Function<Example, Wishes> wishes;
    private final float[][] weights;
    private final float[] biases;

    /** @param wishes what the learning is about: wishes for these passages and others like them */
    Logits(int traits, int[] passages, Function<Example, Wishes> wishes) {
        this.passages = passages;
        this.wishes = wishes;
        this.weights = new float[traits][passages.length];
        this.biases = new float[passages.length];
        Arrays.fill(biases, BIAS);
    }

    void learn(List<Example> examples, List<Traits.Vector> vectors) {
        float[][] squares = new float[weights.length][passages.length];
        float[] logits = new float[passages.length];
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < vectors.size(); i++) {
                Wishes wish = wishes.apply(examples.get(i));
                if (!wish.isNone()) {
                    score(vectors.get(i), logits);
                    correct(vectors.get(i), logits, wish, squares);
                }
            }
        }
    }

    private void correct(Traits.Vector vector, float[] logits, Wishes wish, float[][] squares) {
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
            float[] weight = weights[vector.traits[k]];
            float[] square = squares[vector.traits[k]];
            float strength = vector.strengths[k];
            for (int i = 0; i < wrong; i++) {
                float correction = strength * by[i];
                square[which[i]] += correction * correction;
                weight[which[i]] += STEP * correction / (float) Math.sqrt(BEFORE + square[which[i]]);
            }
        }
    }

    private void score(Traits.Vector vector, float[] logits) {
        System.arraycopy(biases, 0, logits, 0, logits.length);
        for (int k = 0; k < vector.traits.length; k++) {
            float[] weight = weights[vector.traits[k]];
            float strength = vector.strengths[k];
            for (int i = 0; i < logits.length; i++) {
                logits[i] += strength * weight[i];
            }
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
