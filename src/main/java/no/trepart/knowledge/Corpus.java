package no.trepart.knowledge;

import java.util.List;

/** Everything that was read: the sources, their passages, the words that mean the same, and what was wrong. */
public record Corpus(
        List<Source> sources, List<CorpusEntry> entries, Thesaurus thesaurus, List<CorpusProblem> problems) {

    public Corpus {
        sources = List.copyOf(sources);
        entries = List.copyOf(entries);
        problems = List.copyOf(problems);
    }
}
