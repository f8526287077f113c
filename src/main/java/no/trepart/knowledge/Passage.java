package no.trepart.knowledge;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A passage of a source, word for word, with everything a reader needs to find it there.
 *
 * @param title the heading that the source itself puts over the passage
 * @param cites the reports that the source cites for it, as the source writes them
 * @param alsoAt other publications that hold the same passage
 * @param counterweight whether it warns that trust is not the absence of control, or that reform has a price
 */
public record Passage(
        PassageId id,
        Kind kind,
        SourceId source,
        @Nullable String title,
        String text,
        Place place,
        Language language,
        DfoCodes codes,
        Set<Country> countries,
        List<String> cites,
        List<String> alsoAt,
        boolean counterweight) {

    public Passage {
        countries = Set.copyOf(countries);
        cites = List.copyOf(cites);
        alsoAt = List.copyOf(alsoAt);
    }
}
