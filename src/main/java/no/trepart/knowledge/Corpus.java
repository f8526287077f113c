package no.trepart.knowledge;

import java.util.List;

/**
 * Everything that was read: the sources, their passages, what leads to them, and what was wrong.
 *
 * @param posts what people say about whatever topic, with the passages that readers chose for it
 */
public record Corpus(
        List<Source> sources,
        List<CorpusEntry> entries,
        List<Topic> topics,
        List<Saying> posts,
        Thesaurus thesaurus,
        List<CorpusProblem> problems) {

    public Corpus {
        sources = List.copyOf(sources);
        entries = List.copyOf(entries);
        topics = List.copyOf(topics);
        posts = List.copyOf(posts);
        problems = List.copyOf(problems);
    }
}
