package no.trepart.knowledge.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Debian's hunspell; a machine without it skips the check loudly, a build server fails. */
final class SpellCheck {

    private static final String INSTALL =
            "Spelling was NOT checked: install hunspell with its dictionaries (apt-get install hunspell hunspell-no hunspell-da hunspell-sv)";

    private final String dictionaries;

    private SpellCheck(String dictionaries) {
        this.dictionaries = dictionaries;
    }

    static SpellCheck with(String... dictionaries) {
        boolean complete = Arrays.stream(dictionaries)
                .allMatch(name -> Files.exists(Path.of("/usr/share/hunspell", name + ".dic")));
        boolean installed = complete && Files.isExecutable(Path.of("/usr/bin/hunspell"));
        if (Boolean.parseBoolean(System.getenv("CI"))) {
            assertThat(installed).as(INSTALL).isTrue();
        }
        assumeTrue(installed, INSTALL);
        return new SpellCheck(String.join(",", List.of(dictionaries)));
    }

    /** The words that no dictionary knows, once each. */
    SortedSet<String> unknownIn(String text) throws IOException {
        Path input = Files.createTempFile("passages", ".txt");
        try {
            Files.writeString(input, text);
            Process hunspell = new ProcessBuilder(
                            "/usr/bin/hunspell", "-l", "-i", "UTF-8", "-d", dictionaries, input.toString())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String words = new String(hunspell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new TreeSet<>(words.lines().toList());
        } finally {
            Files.delete(input);
        }
    }
}
