package no.trepart.knowledge.seed;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * A passage laid over its original with the fewest jumps, words that line breaks cut or glued included. A jump steps over
 * what is cut in, such as a page header or a side box. Taking the longest run each time gives the fewest.
 *
 * @param runs where in the original the passage stands, piece by piece
 * @param missing words that the original does not have
 */
record Alignment(List<Run> runs, List<String> missing) {

    private static final int MISREAD_LETTERS = 2;

    /** Words of the passage from one position to another, and of the original likewise; ends are not included. */
    record Run(int from, int to, int originalFrom, int originalTo) {}

    /** Steps over the words between two runs, named by the line and the word on either side. */
    record Jump(String from, String to) {}

    /** A first word that stands in many places is looked for once more, now near the second run. */
    static Alignment of(Words passage, Words original, BiPredicate<String, String> same) {
        Alignment alignment = near(0, passage, original, same);
        return alignment.runs.size() < 2
                ? alignment
                : near(alignment.runs.get(1).originalFrom, passage, original, same);
    }

    private static Alignment near(int begin, Words passage, Words original, BiPredicate<String, String> same) {
        List<Run> runs = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        int expected = begin;
        int i = 0;
        while (i < passage.size()) {
            Run best = new Run(i, i, 0, 0);
            for (int j = 0; j < original.size(); j++) {
                Run run = run(passage, i, original, j, same);
                if (run.to > best.to || (run.to == best.to && nearer(run, best, expected))) {
                    best = run;
                }
            }
            if (best.to == i) {
                missing.add(passage.text(i));
                i++;
            } else {
                runs.add(best);
                i = best.to;
                expected = best.originalTo;
            }
        }
        return new Alignment(runs, missing);
    }

    private static boolean nearer(Run run, Run best, int expected) {
        return Math.abs(run.originalFrom - expected) < Math.abs(best.originalFrom - expected);
    }

    private static Run run(
            Words passage, int from, Words original, int originalFrom, BiPredicate<String, String> same) {
        int i = from;
        int j = originalFrom;
        while (i < passage.size() && j < original.size()) {
            if (same.test(passage.text(i), original.text(j))) {
                i++;
                j++;
            } else if (j + 1 < original.size() && glued(passage.text(i), original, j, same)) {
                i++;
                j += 2;
            } else if (i + 1 < passage.size()
                    && glued(original.text(j), passage, i, (whole, parts) -> same.test(parts, whole))) {
                i += 2;
                j++;
            } else {
                break;
            }
        }
        return new Run(from, i, originalFrom, j);
    }

    /** Whether one word is two words of the other text; lengths are compared first because that is cheap. */
    private static boolean glued(String whole, Words parts, int at, BiPredicate<String, String> same) {
        int length = parts.text(at).length() + parts.text(at + 1).length();
        return Math.abs(whole.length() - length) <= MISREAD_LETTERS
                && same.test(whole, parts.text(at) + parts.text(at + 1));
    }

    List<Jump> jumps(Words original) {
        List<Jump> jumps = new ArrayList<>();
        for (int i = 1; i < runs.size(); i++) {
            jumps.add(new Jump(
                    original.words().get(runs.get(i - 1).originalTo - 1).toString(),
                    original.words().get(runs.get(i).originalFrom).toString()));
        }
        return jumps;
    }
}
