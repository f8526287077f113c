package no.trepart.knowledge.seed;

import java.util.List;
import no.trepart.knowledge.CorpusEntry;
import no.trepart.knowledge.CorpusProblem;
import no.trepart.knowledge.Source;
import org.jspecify.annotations.Nullable;

/** What could be read from one file. */
record SourceFile(@Nullable Source source, List<Located> entries, List<CorpusProblem> problems) {

    /** A passage and the line it begins at. */
    record Located(int line, CorpusEntry entry) {}
}
