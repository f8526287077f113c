package no.trepart.knowledge;

import java.util.List;

/** Everything that was read: the sources, their passages, what leads to them, and what was wrong. */
public record Corpus(
        List<Source> sources,
        List<CorpusEntry> entries,
        List<Topic> topics,
        Thesaurus thesaurus,
        List<CorpusProblem> problems) {

    public Corpus {
        sources = List.copyOf(sources);
        entries = List.copyOf(entries);
        topics = List.copyOf(topics);
        problems = List.copyOf(problems);
    }
}
