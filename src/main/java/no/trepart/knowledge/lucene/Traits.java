package no.trepart.knowledge.lucene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The traits of sentences that a choice is learnt from: stems of all words, small ones too, parts of compounds, words in a
 * row and runs of letters that know where a word begins and ends.
 */
final class Traits {

    /** Traits in fewer sentences than this are not learnt from. */
    private static final int SEEN_WORDS = 3;

    private static final int SEEN_LETTERS = 5;

    private static final int RUN = 4;

    /** Which traits a sentence has and how strongly; those of words and those of letters each have the length 1. */
    static final class Vector {

        final int[] traits;
        final float[] strengths;

        private Vector(int[] traits, float[] strengths) {
            this.traits = traits;
            this.strengths = strengths;
        }
    }

    private record Found(List<String> words, List<String> letters) {}

    private final Wording wording;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Float> information = new ArrayList<>();

    Traits(List<String> sentences, Wording wording) {
        this.wording = wording;
        List<Found> all = sentences.parallelStream().map(this::find).toList();
        number(frequencies(all.stream().map(Found::words).toList()), SEEN_WORDS, all.size());
        number(frequencies(all.stream().map(Found::letters).toList()), SEEN_LETTERS, all.size());
    }

    private static Map<String, Integer> frequencies(List<List<String>> sentences) {
        Map<String, Integer> frequencies = new TreeMap<>();
        Map<String, Integer> counted = new HashMap<>();
        sentences.forEach(traits -> new HashSet<>(traits).forEach(trait -> counted.merge(trait, 1, Integer::sum)));
        frequencies.putAll(counted);
        return frequencies;
    }

    private void number(Map<String, Integer> frequencies, int seen, int sentences) {
        frequencies.forEach((trait, frequency) -> {
            if (frequency >= seen) {
                numbers.put(trait, numbers.size());
                information.add((float) (Math.log((1.0 + sentences) / (1 + frequency)) + 1));
            }
        });
    }

    int size() {
        return information.size();
    }

    Vector of(String sentence) {
        Found found = find(sentence);
        Map<Integer, Float> strengths = new TreeMap<>(strengths(found.words));
        strengths.putAll(strengths(found.letters));
        int[] traits = new int[strengths.size()];
        float[] values = new float[strengths.size()];
        int i = 0;
        for (Map.Entry<Integer, Float> strength : strengths.entrySet()) {
            traits[i] = strength.getKey();
            values[i++] = strength.getValue();
        }
        return new Vector(traits, values);
    }

    private Map<Integer, Float> strengths(List<String> found) {
        Map<Integer, Integer> counts = new TreeMap<>();
        for (String trait : found) {
            Integer number = numbers.get(trait);
            if (number != null) {
                counts.merge(number, 1, Integer::sum);
            }
        }
        Map<Integer, Float> strengths = new HashMap<>();
        double squares = 0;
        for (Map.Entry<Integer, Integer> count : counts.entrySet()) {
            double strength = (1 + Math.log(count.getValue())) * information.get(count.getKey());
            strengths.put(count.getKey(), (float) strength);
            squares += strength * strength;
        }
        double length = Math.sqrt(squares);
        strengths.replaceAll((trait, strength) -> (float) (strength / length));
        return strengths;
    }

    private Found find(String sentence) {
        List<Word> words = wording.words(sentence);
        List<String> ofWords = new ArrayList<>(wording.terms(View.PHRASE, words));
        List<String> ofLetters = new ArrayList<>();
        for (Word word : words) {
            ofWords.addAll(word.filler() ? List.of(word.stem()) : word.stems());
            letters('_' + word.stem() + '_', ofLetters);
        }
        return new Found(ofWords, ofLetters);
    }

    /** Marked, so that a run of letters is never taken for a word. */
    private static void letters(String word, List<String> letters) {
        for (int i = 0; i + RUN <= Math.max(RUN, word.length()); i++) {
            letters.add('#' + word.substring(i, Math.min(word.length(), i + RUN)));
        }
    }
}
