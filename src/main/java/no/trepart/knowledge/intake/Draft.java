package no.trepart.knowledge.intake;

import java.util.List;
import no.trepart.knowledge.CorpusProblem;
import no.trepart.knowledge.Source;
import org.jspecify.annotations.Nullable;

/**
 * A document as it would stand in the library, before it does.
 *
 * @param title a title to suggest; empty when the document tells none
 * @param source who stands behind it, if the document says so itself, as a corpus file does; else it must be asked for
 * @param markdown the corpus file as it was received; null for other documents
 * @param problems what could not be read
 * @param formatProblems what is wrong in a corpus file
 */
public record Draft(
        String file,
        String title,
        @Nullable Source source,
        @Nullable String markdown,
        List<Clipping> clippings,
        List<DocumentProblem> problems,
        List<CorpusProblem> formatProblems) {

    public Draft {
        clippings = List.copyOf(clippings);
        problems = List.copyOf(problems);
        formatProblems = List.copyOf(formatProblems);
    }

    /** Whether there is anything to put into the library. */
    public boolean isUsable() {
        return !clippings.isEmpty() && (markdown == null || source != null);
    }

    static Draft unusable(DocumentProblem problem) {
        return new Draft(problem.file(), "", null, null, List.of(), List.of(problem), List.of());
    }
}
