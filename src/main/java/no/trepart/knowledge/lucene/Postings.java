package no.trepart.knowledge.lucene;

import java.util.Arrays;

/** The texts that have a term, in order, and how much each has of it, while they are being gathered. */
final class Postings {

    private int[] texts = new int[2];
    private float[] amounts = new float[2];
    private int size;

    /** @param text the number of a text, never smaller than the one before */
    void add(int text, float amount) {
        if (size > 0 && texts[size - 1] == text) {
            amounts[size - 1] += amount;
            return;
        }
        if (size == texts.length) {
            texts = Arrays.copyOf(texts, 2 * size);
            amounts = Arrays.copyOf(amounts, 2 * size);
        }
        texts[size] = text;
        amounts[size++] = amount;
    }

    int size() {
        return size;
    }

    /** Copies them behind others; gives the position after the last. */
    int copy(int[] allTexts, float[] allAmounts, int at) {
        System.arraycopy(texts, 0, allTexts, at, size);
        System.arraycopy(amounts, 0, allAmounts, at, size);
        return at + size;
    }
}
