package no.trepart.knowledge;

import java.util.List;

/**
 * Something people talk about, and the passages that answer it. It leads from everyday words to passages that say none of
 * them. A topic without passages is small talk that no passage answers.
 *
 * @param words what people say when they talk about it
 * @param sayings whole sentences, as with the passages
 */
public record Topic(String id, List<PassageId> passages, List<String> words, List<Saying> sayings) {

    public Topic {
        passages = List.copyOf(passages);
        words = List.copyOf(words);
        sayings = List.copyOf(sayings);
    }

    /** The words of the sayings. */
    public List<String> saidAs() {
        return sayings.stream().map(Saying::text).toList();
    }
}
