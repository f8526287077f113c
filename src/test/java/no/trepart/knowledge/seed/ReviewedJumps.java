package no.trepart.knowledge.seed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a person has seen that a passage rightly steps over words of its original, such as a page header or a side box. */
record ReviewedJumps(Map<String, List<Alignment.Jump>> jumps) {

    private static final Pattern ENTRY = Pattern.compile("(\\d{3} \\S+): (.+) → (.+)");

    static ReviewedJumps read(Path path) {
        Map<String, List<Alignment.Jump>> jumps = new TreeMap<>();
        try {
            for (String line : Files.readAllLines(path)) {
                Matcher entry = ENTRY.matcher(line);
                if (entry.matches()) {
                    jumps.computeIfAbsent(entry.group(1), key -> new ArrayList<>())
                            .add(new Alignment.Jump(entry.group(2), entry.group(3)));
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    throw new AssertionError("Not «original passage: line word → line word»: " + line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ReviewedJumps(jumps);
    }

    List<Alignment.Jump> of(String passage) {
        return jumps.getOrDefault(passage, List.of());
    }
}
