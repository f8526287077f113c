package no.trepart.knowledge;

import java.util.Set;

/** Which passages a reader of the library wants to see; an empty set does not restrict. */
public record LibraryFilter(Set<SourceId> sources, Set<Kind> kinds, Set<Country> countries, Set<DfoCode> codes) {

    public static final LibraryFilter ALL = new LibraryFilter(Set.of(), Set.of(), Set.of(), Set.of());

    public LibraryFilter {
        sources = Set.copyOf(sources);
        kinds = Set.copyOf(kinds);
        countries = Set.copyOf(countries);
        codes = Set.copyOf(codes);
    }

    /** Whether a passage is of a wanted source, kind and country and carries every wanted code. */
    public boolean accepts(Passage passage) {
        return (sources.isEmpty() || sources.contains(passage.source()))
                && (kinds.isEmpty() || kinds.contains(passage.kind()))
                && (countries.isEmpty() || passage.countries().stream().anyMatch(countries::contains))
                && codes.stream().allMatch(passage.codes()::contains);
    }
}
