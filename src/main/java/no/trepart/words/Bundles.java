package no.trepart.words;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import no.trepart.workshop.Language;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The message bundles: one file per feature and language, read once into one table per language. */
final class Bundles {

    private Bundles() {}

    static Map<Language, Map<String, String>> read() {
        Map<Language, Map<String, String>> tables = new EnumMap<>(Language.class);
        try {
            Resource[] files = files();
            for (Language language : Language.values()) {
                tables.put(language, read(language, files));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tables;
    }

    private static Map<String, String> read(Language language, Resource[] files) throws IOException {
        Map<String, String> table = new HashMap<>();
        String ending = "_" + language.name().toLowerCase(Locale.ROOT) + ".properties";
        for (Resource file : files) {
            if (String.valueOf(file.getFilename()).endsWith(ending)) {
                load(file).forEach((key, text) -> put(table, file, (String) key, (String) text));
            }
        }
        return Map.copyOf(table);
    }

    /** All in one go, for each looks through the whole jar. */
    private static Resource[] files() throws IOException {
        return new PathMatchingResourcePatternResolver(Bundles.class.getClassLoader())
                .getResources("classpath*:words/*.properties");
    }

    private static Properties load(Resource file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }

    private static void put(Map<String, String> table, Resource file, String key, String text) {
        if (table.put(key, text) != null) {
            throw new IllegalStateException("«" + key + "» of " + file.getFilename() + " stands in another bundle too");
        }
    }
}
