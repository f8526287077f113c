package no.trepart.knowledge.intake;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import no.trepart.knowledge.SourceId;

/** Makes the stable names of documents out of who published them and what they are called. */
final class ShortNames {

    private static final int LONGEST = 60;

    private ShortNames() {}

    static SourceId free(Imprint imprint, Predicate<SourceId> taken) {
        String words =
                imprint.publisher() + " " + imprint.title() + (imprint.year() == null ? "" : " " + imprint.year());
        String name = slug(words);
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> new SourceId(number == 1 ? name : name + "-" + number))
                .filter(taken.negate())
                .findFirst()
                .orElseThrow();
    }

    static SourceId of(String name) {
        return new SourceId(slug(name));
    }

    private static String slug(String words) {
        String plain = words.toLowerCase(Locale.ROOT)
                .replace("æ", "ae")
                .replace("ø", "o")
                .replace("å", "a");
        String letters = Normalizer.normalize(plain, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        String name = letters.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String shortened = name.length() > LONGEST ? name.substring(0, LONGEST).replaceAll("-[^-]*$", "") : name;
        return shortened.isEmpty() ? "dokument" : shortened;
    }
}
