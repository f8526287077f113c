package no.trepart.knowledge.lucene;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.analysis.CharArraySet;

/** The word lists beside this class. */
final class WordLists {

    /** Words that carry no meaning by themselves. */
    static final CharArraySet STOP_WORDS = new CharArraySet(read("stopwords.txt"), false);

    /** Words that tell who speaks or where, rather than what is said. */
    static final CharArraySet SETTINGS = new CharArraySet(settings(), false);

    private WordLists() {}

    static List<String> settings() {
        return read("settings.txt");
    }

    private static List<String> read(String name) {
        try (InputStream file = Objects.requireNonNull(WordLists.class.getResourceAsStream(name))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.strip().split("\\s+", -1)))
                    .filter(word -> !word.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The word list inside the application cannot be read: " + name, e);
        }
    }
}
