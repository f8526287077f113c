package no.trepart.knowledge.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What could be read of a document, and what could not.
 *
 * @param title what the document itself says it is called
 */
record Manuscript(@Nullable String title, List<Part> parts, List<DocumentProblem> problems) {

    Manuscript {
        parts = List.copyOf(parts);
        problems = List.copyOf(problems);
    }

    static Manuscript unreadable(DocumentProblem problem) {
        return new Manuscript(null, List.of(), List.of(problem));
    }
}
