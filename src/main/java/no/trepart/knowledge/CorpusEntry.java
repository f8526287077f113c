package no.trepart.knowledge;

import java.util.List;

/**
 * A passage together with what it is found by.
 *
 * @param saidAs how people would voice what the passage answers; searched, never shown as quotes
 */
public record CorpusEntry(Passage passage, List<String> saidAs) {

    public CorpusEntry {
        saidAs = List.copyOf(saidAs);
    }
}
