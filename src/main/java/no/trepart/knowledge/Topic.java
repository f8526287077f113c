package no.trepart.knowledge;

import java.util.List;

/**
 * Something people talk about, and the passages that answer it. It leads from everyday words to passages that say none of
 * them. A topic without passages is small talk that no passage answers.
 *
 * @param words what people say when they talk about it
 * @param saidAs whole sentences, as with the passages
 */
public record Topic(String id, List<PassageId> passages, List<String> words, List<String> saidAs) {

    public Topic {
        passages = List.copyOf(passages);
        words = List.copyOf(words);
        saidAs = List.copyOf(saidAs);
    }
}
