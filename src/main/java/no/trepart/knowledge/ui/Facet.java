package no.trepart.knowledge.ui;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import no.trepart.knowledge.Country;
import no.trepart.knowledge.DfoCode;
import no.trepart.knowledge.Kind;
import no.trepart.knowledge.LibraryFilter;
import no.trepart.knowledge.Means;
import no.trepart.knowledge.Passage;
import no.trepart.knowledge.Purpose;
import no.trepart.knowledge.Sector;
import no.trepart.knowledge.SourceId;
import no.trepart.knowledge.TrustRelation;

/**
 * One thing to sort the library by, and what can be chosen of it.
 *
 * @param title the key of its name
 * @param narrowing whether a passage must have all that is chosen and not only some of it
 */
record Facet<T>(
        String title,
        List<T> options,
        boolean narrowing,
        Function<LibraryFilter, Set<T>> chosen,
        BiFunction<LibraryFilter, Set<T>, LibraryFilter> choosing) {

    static Facet<SourceId> sources(List<SourceId> sources) {
        return new Facet<>(
                "knowledge.by.source",
                sources,
                false,
                LibraryFilter::sources,
                (filter, ids) -> new LibraryFilter(ids, filter.kinds(), filter.countries(), filter.codes()));
    }

    static Facet<Kind> kinds() {
        return new Facet<>(
                "knowledge.by.kind",
                List.of(Kind.values()),
                false,
                LibraryFilter::kinds,
                (filter, kinds) -> new LibraryFilter(filter.sources(), kinds, filter.countries(), filter.codes()));
    }

    static Facet<Country> countries() {
        return new Facet<>(
                "knowledge.by.country",
                List.of(Country.values()),
                false,
                LibraryFilter::countries,
                (filter, lands) -> new LibraryFilter(filter.sources(), filter.kinds(), lands, filter.codes()));
    }

    /** The four groups of codes that DFØ-notat 2023:1 describes reform initiatives with. */
    static List<Facet<DfoCode>> themes() {
        return List.of(
                theme("knowledge.by.purpose", Purpose.values()),
                theme("knowledge.by.relation", TrustRelation.values()),
                theme("knowledge.by.sector", Sector.values()),
                theme("knowledge.by.means", Means.values()));
    }

    private static Facet<DfoCode> theme(String title, DfoCode... codes) {
        return new Facet<>(
                title,
                Arrays.asList(codes),
                true,
                LibraryFilter::codes,
                (filter, chosen) -> new LibraryFilter(filter.sources(), filter.kinds(), filter.countries(), chosen));
    }

    boolean isChosen(LibraryFilter filter, T option) {
        return chosen.apply(filter).contains(option);
    }

    boolean hasChosen(LibraryFilter filter) {
        return options.stream().anyMatch(option -> isChosen(filter, option));
    }

    /** The filter with the option chosen if it was not, and the reverse. */
    LibraryFilter toggle(LibraryFilter filter, T option) {
        Set<T> changed = new HashSet<>(chosen.apply(filter));
        if (!changed.remove(option)) {
            changed.add(option);
        }
        return choosing.apply(filter, changed);
    }

    /** How many passages one would see with the option chosen and the rest of the filter as it is. */
    long count(List<Passage> found, LibraryFilter filter, T option) {
        Set<T> tried = narrowing ? new HashSet<>(chosen.apply(filter)) : new HashSet<>();
        tried.add(option);
        LibraryFilter narrowed = choosing.apply(filter, tried);
        return found.stream().filter(narrowed::accepts).count();
    }
}
