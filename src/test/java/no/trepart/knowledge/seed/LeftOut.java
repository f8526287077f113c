package no.trepart.knowledge.seed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a person has left out of an original, line by line, each with a reason. A reason that begins with words in quotation
 * marks and a colon leaves out these words only.
 */
final class LeftOut {

    private static final Pattern ENTRY = Pattern.compile("(\\d+)(?:-(\\d+))?\\t(?:«([^»]+)»:)?.*\\S.*");

    private final Map<Integer, List<String>> words = new HashMap<>();

    static LeftOut of(Path path) {
        LeftOut leftOut = new LeftOut();
        try {
            Files.readAllLines(path).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(leftOut::add);
            return leftOut;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String line) {
        Matcher entry = ENTRY.matcher(line);
        if (!entry.matches()) {
            throw new AssertionError("Not «from-to<TAB>reason»: " + line);
        }
        int from = Integer.parseInt(entry.group(1));
        int to = entry.group(2) == null ? from : Integer.parseInt(entry.group(2));
        for (int number = from; number <= to; number++) {
            words.put(number, entry.group(3) == null ? List.of() : texts(entry.group(3)));
        }
    }

    private static List<String> texts(String words) {
        return Words.of(words).words().stream().map(Words.Word::text).toList();
    }

    /** Those of the words of a line that nobody has left out. */
    List<String> remaining(int line, List<String> missing) {
        if (!words.containsKey(line)) {
            return missing;
        }
        List<String> remaining = new ArrayList<>();
        if (!words.get(line).isEmpty()) {
            remaining.addAll(missing);
            words.get(line).forEach(remaining::remove);
        }
        return remaining;
    }
}
