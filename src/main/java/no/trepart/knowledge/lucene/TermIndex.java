package no.trepart.knowledge.lucene;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * Which texts have which terms, in one view. Scores are shares: 1 would be a text that has all the informative words of the
 * post, so that scores of different posts can be compared. The arithmetic is BM25. Every text gets a score, and the texts are
 * a few thousand short ones: plain arrays are built and read several times faster than a Lucene index of them.
 */
final class TermIndex {

    /** How fast repeating a word stops counting, and how much a long text is held back. */
    private static final float SATURATION = 1.2f;

    private static final float LENGTH = 0.5f;

    private final View view;
    private final Wording wording;
    private final PackedPostings postings;
    private final float[] norms;

    /** @param texts each as the sentences it consists of */
    TermIndex(View view, Wording wording, Terms terms, List<List<String>> texts) {
        this.view = view;
        this.wording = wording;
        Map<String, Postings> gathered = new HashMap<>();
        int[] lengths = new int[texts.size()];
        for (int text = 0; text < lengths.length; text++) {
            for (String sentence : texts.get(text)) {
                List<String> found = terms.of(view, sentence);
                lengths[text] += found.size();
                for (String term : found) {
                    gathered.computeIfAbsent(term, any -> new Postings()).add(text, 1);
                }
            }
        }
        this.postings = new PackedPostings(gathered);
        this.norms = norms(lengths);
    }

    /** What the length of each text does to the weight of its terms. */
    private static float[] norms(int[] lengths) {
        double average = Math.max(1, Arrays.stream(lengths).average().orElse(1));
        float[] norms = new float[lengths.length];
        for (int i = 0; i < norms.length; i++) {
            norms[i] = (float) (SATURATION * (1 - LENGTH + LENGTH * lengths[i] / average));
        }
        return norms;
    }

    /** The share of the terms' information that each text has. */
    float[] shares(List<String> terms) {
        float[] shares = new float[norms.length];
        float information = 0;
        for (String term : new LinkedHashSet<>(terms)) {
            information += add(shares, term);
        }
        for (int i = 0; i < shares.length && information > 0; i++) {
            shares[i] /= information;
        }
        return shares;
    }

    /** Adds what one term says for each text that has it, and returns how much it could have said. */
    private float add(float[] shares, String term) {
        int place = postings.find(term);
        float information = information(term, postings.end(place) - postings.begin(place));
        for (int i = postings.begin(place); i < postings.end(place); i++) {
            int text = postings.text(i);
            shares[text] += information * postings.amount(i) / (postings.amount(i) + norms[text]);
        }
        return information;
    }

    private float information(String term, int texts) {
        return wording.weight(view, term) * (float) Math.log(1 + (norms.length - texts + 0.5) / (texts + 0.5));
    }
}
