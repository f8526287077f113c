package no.trepart.knowledge;

/** The short name of a source, such as {@code dfo-2023}. */
public record SourceId(String value) implements Comparable<SourceId> {

    public SourceId {
        Ids.requireShortName(value);
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
