package no.trepart.knowledge;

/** The stable name of a passage, such as {@code dfo-ressurser-fravaer-av-midler}. */
public record PassageId(String value) implements Comparable<PassageId> {

    public PassageId {
        Ids.requireShortName(value);
    }

    @Override
    public int compareTo(PassageId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
