package no.trepart.knowledge.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What somebody might write in a workshop, and the passages that a wise facilitator would hand them.
 *
 * @param part {@code blind} for reporting, the others for choosing; see decision 022
 */
record LabelledPost(
        String part, String number, String text, boolean offTopic, Set<String> lessons, Set<String> questions) {

    static List<LabelledPost> all() {
        return read(Path.of("src/test/resources/knowledge/posts.tsv"));
    }

    static List<LabelledPost> read(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.skip(1).map(LabelledPost::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LabelledPost of(String line) {
        String[] columns = line.split("\t", -1);
        return new LabelledPost(
                columns[0], columns[1], columns[2], columns[3].equals("nothing"), ids(columns[7]), ids(columns[8]));
    }

    private static Set<String> ids(String column) {
        return Arrays.stream(column.split(" ", -1)).filter(id -> !id.isEmpty()).collect(Collectors.toSet());
    }
}
