package no.trepart.knowledge.intake;

import java.util.List;
import no.trepart.knowledge.CorpusProblem;
import no.trepart.knowledge.Source;
import org.jspecify.annotations.Nullable;

/**
 * A corpus file in the host's folder.
 *
 * @param source null when the file cannot be used at all
 */
public record OwnDocument(String file, @Nullable Source source, int passages, List<CorpusProblem> problems) {

    public OwnDocument {
        problems = List.copyOf(problems);
    }
}
