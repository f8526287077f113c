package no.trepart.knowledge;

import java.util.List;

/**
 * Everything that was read: the sources, their passages, what leads to them, and what was wrong.
 *
 * @param posts what people say about whatever topic, with the passages of the whole library that readers chose for it; none where
 *     they would hand nothing
 * @param written what people might say, written for a passage, which is among those that were chosen
 */
public record Corpus(
        List<Source> sources,
        List<CorpusEntry> entries,
        List<Topic> topics,
        List<Saying> posts,
        List<Saying> written,
        Thesaurus thesaurus,
        List<CorpusProblem> problems) {

    public Corpus {
        sources = List.copyOf(sources);
        entries = List.copyOf(entries);
        topics = List.copyOf(topics);
        posts = List.copyOf(posts);
        written = List.copyOf(written);
        problems = List.copyOf(problems);
    }
}
