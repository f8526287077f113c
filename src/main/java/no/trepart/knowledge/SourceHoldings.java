package no.trepart.knowledge;

import java.util.Map;

/** A source and how many passages of each kind the library has from it. */
public record SourceHoldings(Source source, Map<Kind, Integer> passages) {

    public SourceHoldings {
        passages = Map.copyOf(passages);
    }

    public int total() {
        return passages.values().stream().mapToInt(Integer::intValue).sum();
    }
}
