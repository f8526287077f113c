package no.trepart.knowledge;

import java.util.List;

/**
 * A passage together with what it is found by.
 *
 * @param sayings how people would voice what the passage answers
 */
public record CorpusEntry(Passage passage, List<Saying> sayings) {

    public CorpusEntry {
        sayings = List.copyOf(sayings);
    }

    /** The words of the sayings. */
    public List<String> saidAs() {
        return sayings.stream().map(Saying::text).toList();
    }
}
