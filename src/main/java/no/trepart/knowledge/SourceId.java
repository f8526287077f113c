package no.trepart.knowledge;

import java.util.Optional;

/** The short name of a source, such as {@code dfo-2023}. */
public record SourceId(String value) implements Comparable<SourceId> {

    public SourceId {
        Ids.requireShortName(value);
    }

    /** The short name that somebody gave, if it can be one at all. */
    public static Optional<SourceId> find(String name) {
        return Ids.isShortName(name) ? Optional.of(new SourceId(name)) : Optional.empty();
    }

    @Override
    public int compareTo(SourceId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
