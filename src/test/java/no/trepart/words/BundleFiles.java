package no.trepart.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The bundles and the sources as they lie on disk, which a table in memory no longer shows. */
final class BundleFiles {

    private static final Path BUNDLES = Path.of("src/main/resources/words");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+(?:\\.[A-Za-z0-9-]+)+)\"");

    private BundleFiles() {}

    static Map<String, String> texts(String language) {
        return files().filter(file -> file.toString().endsWith("_" + language + ".properties"))
                .flatMap(file -> load(file).entrySet().stream())
                .collect(Collectors.toMap(e -> (String) e.getKey(), e -> (String) e.getValue()));
    }

    /** The names before the language, such as «shell». */
    static Set<String> features() {
        return files().map(BundleFiles::feature).collect(Collectors.toCollection(TreeSet::new));
    }

    static Map<String, Set<String>> keysByFeature() {
        return files().collect(Collectors.toMap(
                BundleFiles::feature,
                file -> load(file).stringPropertyNames(),
                (a, b) -> Stream.concat(a.stream(), b.stream()).collect(Collectors.toSet())));
    }

    /**
     * Literals in the sources that look like keys of a feature that has bundles; fields of stored documents and names of modules
     * look alike.
     */
    static Set<String> usedKeys() {
        Set<String> features = features();
        return list(SOURCES, ".java")
                .filter(file -> !file.endsWith("package-info.java"))
                .filter(file -> Stream.of("mongo", "storage")
                        .noneMatch(part -> names(file).contains(part)))
                .flatMap(file -> LITERAL.matcher(read(file)).results().map((MatchResult found) -> found.group(1)))
                .filter(key -> features.contains(key.substring(0, key.indexOf('.'))))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> names(Path file) {
        return Stream.iterate(file, Path::getParent)
                .takeWhile(path -> path != null)
                .map(path -> String.valueOf(path.getFileName()))
                .toList();
    }

    private static String feature(Path file) {
        return String.valueOf(file.getFileName()).replaceFirst("_[a-z]{2}\\.properties$", "");
    }

    private static Stream<Path> files() {
        return list(BUNDLES, ".properties");
    }

    private static Stream<Path> list(Path folder, String suffix) {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(file -> file.toString().endsWith(suffix)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties load(Path file) {
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
