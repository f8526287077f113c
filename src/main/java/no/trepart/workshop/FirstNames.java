package no.trepart.workshop;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Common first names in Norway. */
class FirstNames {

    private static final String RESOURCE = "first-names.txt";
    private static final Set<String> NAMES = read();

    /** Names that a sentence may begin with without meaning anybody. */
    private static final Set<String> WORDS_TOO = Set.of(
            "aud", "bjørn", "dag", "else", "gro", "gunn", "hans", "jan", "line", "liv", "may", "per", "rune", "siri",
            "stein", "tone", "tor", "vilde");

    private FirstNames() {}

    static boolean contains(String name) {
        return NAMES.contains(name.toLowerCase(Locale.ROOT));
    }

    static boolean isNothingElse(String name) {
        return contains(name) && !WORDS_TOO.contains(name.toLowerCase(Locale.ROOT));
    }

    private static Set<String> read() {
        try (InputStream names = FirstNames.class.getResourceAsStream(RESOURCE)) {
            if (names == null) {
                throw new IllegalStateException("The list of first names is missing from the application");
            }
            return new String(names.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
