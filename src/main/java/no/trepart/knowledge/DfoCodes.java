package no.trepart.knowledge;

import java.util.Set;
import java.util.stream.Stream;

/** The codes of one passage: what for, between whom, where, and through what. */
public record DfoCodes(Set<Purpose> purposes, Set<TrustRelation> relations, Set<Sector> sectors, Set<Means> means) {

    public static final DfoCodes NONE = new DfoCodes(Set.of(), Set.of(), Set.of(), Set.of());

    public DfoCodes {
        purposes = Set.copyOf(purposes);
        relations = Set.copyOf(relations);
        sectors = Set.copyOf(sectors);
        means = Set.copyOf(means);
    }

    public boolean contains(DfoCode code) {
        return switch (code) {
            case Purpose purpose -> purposes.contains(purpose);
            case TrustRelation relation -> relations.contains(relation);
            case Sector sector -> sectors.contains(sector);
            case Means meansOfPassage -> means.contains(meansOfPassage);
        };
    }

    /** All codes, in the order of the four groups. */
    public Stream<DfoCode> all() {
        return Stream.of(purposes, relations, sectors, means)
                .flatMap(codes -> codes.stream().sorted());
    }
}
