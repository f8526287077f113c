package no.trepart.suggestion;

/** The identity of a suggestion. */
public record SuggestionId(String value) implements Comparable<SuggestionId> {

    @Override
    public int compareTo(SuggestionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
