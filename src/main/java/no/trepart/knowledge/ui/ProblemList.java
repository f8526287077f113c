package no.trepart.knowledge.ui;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import no.trepart.knowledge.CorpusProblem;
import no.trepart.knowledge.intake.DocumentProblem;
import no.trepart.uikit.Glyph;

/** What could not be read: which file, where in it, and why. */
class ProblemList extends Section {

    private final UnorderedList list = new UnorderedList();

    ProblemList(String title) {
        addClassName("problem-list");
        add(new H3(Glyph.WARNING.draw(), new Span(title)), list);
        setVisible(false);
    }

    void show(List<DocumentProblem> problems, List<CorpusProblem> formatProblems) {
        list.removeAll();
        problems.forEach(problem -> add(problem.file(), place(problem), words(problem)));
        formatProblems.forEach(problem ->
                add(problem.file(), getTranslation("knowledge.problem.line", problem.line()), words(problem)));
        setVisible(!problems.isEmpty() || !formatProblems.isEmpty());
    }

    private void add(String file, String place, String words) {
        Span where = new Span(file + (place.isEmpty() ? "" : " · " + place));
        where.addClassName("problem-where");
        list.add(new ListItem(where, new Span(words)));
    }

    private String place(DocumentProblem problem) {
        if (problem.line() != null) {
            return getTranslation("knowledge.problem.line", problem.line());
        }
        return problem.page() == null ? "" : getTranslation("knowledge.page", problem.page());
    }

    private String words(DocumentProblem problem) {
        return getTranslation(
                LibraryWords.key(problem.fault()), problem.arguments().toArray());
    }

    private String words(CorpusProblem problem) {
        return getTranslation(
                LibraryWords.key(problem.reason()), problem.arguments().toArray());
    }
}
