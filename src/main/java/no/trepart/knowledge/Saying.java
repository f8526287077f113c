package no.trepart.knowledge;

import java.util.List;

/**
 * What somebody in a meeting might say; searched, never shown as a quote.
 *
 * @param chosen the passages that readers would hand whoever says it, best first; none when nobody has chosen
 */
public record Saying(String text, List<PassageId> chosen) {

    public Saying {
        chosen = List.copyOf(chosen);
    }

    /** Something that nobody has chosen passages for. */
    public static Saying of(String text) {
        return new Saying(text, List.of());
    }
}
