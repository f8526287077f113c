package no.trepart.knowledge.lucene;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The word lists beside this class. */
final class WordLists {

    /** Words that carry no meaning by themselves. */
    static final Set<String> STOP_WORDS = read("stopwords.txt");

    /** Words that tell who speaks or where, rather than what is said. */
    static final Set<String> SETTINGS = read("settings.txt");

    private WordLists() {}

    private static Set<String> read(String name) {
        try (InputStream file = Objects.requireNonNull(WordLists.class.getResourceAsStream(name))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.strip().split("\\s+", -1)))
                    .filter(word -> !word.isEmpty())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("The word list inside the application cannot be read: " + name, e);
        }
    }
}
