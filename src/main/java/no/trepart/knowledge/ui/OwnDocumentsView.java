package no.trepart.knowledge.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.trepart.knowledge.CorpusProblem;
import no.trepart.knowledge.KnowledgeBase;
import no.trepart.knowledge.intake.Draft;
import no.trepart.knowledge.intake.Imprint;
import no.trepart.knowledge.intake.Intake;
import no.trepart.knowledge.intake.OwnDocument;
import no.trepart.security.HostLogin;
import no.trepart.uikit.Notices;

/** Where a host adds documents of the house to the library and takes them out again. */
@Route(LibraryLinks.OWN)
@RolesAllowed(HostLogin.HOST)
@StyleSheet("context://css/library.css")
class OwnDocumentsView extends Div implements HasDynamicTitle {

    private final transient Intake intake;
    private final transient KnowledgeBase library;
    private final Div draft = new Div();
    private final UnorderedList documents = new UnorderedList();
    private final Paragraph none = new Paragraph(getTranslation("knowledge.own.none"));
    private final ProblemList others = new ProblemList(getTranslation("knowledge.own.others"));

    OwnDocumentsView(Intake intake, KnowledgeBase library) {
        this.intake = intake;
        this.library = library;
        addClassName("library");
        Paragraph lead = new Paragraph(getTranslation("knowledge.own.lead"));
        lead.addClassName("quiet");
        none.addClassName("quiet");
        documents.addClassName("own-documents");
        draft.getElement().setAttribute("aria-live", "polite");
        Section listed = new Section(new H2(getTranslation("knowledge.own.added")), none, documents, others);
        listed.addClassName("own-listed");
        Main main = new Main(
                new H1(getTranslation("knowledge.own")), lead, new UploadPanel(intake, this::show), draft, listed);
        main.addClassName("own-body");
        add(new LibraryHeader(true), main);
        refresh();
    }

    void show(Draft read) {
        draft.removeAll();
        Component panel = new DraftPanel(read, this::publish, draft::removeAll);
        draft.add(panel);
        panel.scrollIntoView();
    }

    private void publish(Draft read, Imprint imprint) {
        intake.publish(read, imprint)
                .ifPresentOrElse(
                        id -> {
                            draft.removeAll();
                            Notices.done(getTranslation("knowledge.own.published", imprint.title()));
                        },
                        () -> Notices.problem(getTranslation("knowledge.own.taken")));
        refresh();
    }

    private void remove(OwnDocument document) {
        intake.remove(document);
        refresh();
        Notices.undoable(getTranslation("knowledge.own.removed", document.file()), () -> {
            intake.restore(document);
            refresh();
        });
    }

    private void refresh() {
        List<OwnDocument> all = intake.documents();
        documents.removeAll();
        all.forEach(document -> documents.add(new OwnDocumentCard(document, () -> remove(document))));
        none.setVisible(all.isEmpty());
        Set<String> shown = all.stream().map(OwnDocument::file).collect(Collectors.toSet());
        List<CorpusProblem> rest = library.problems().stream()
                .filter(problem -> !shown.contains(problem.file()) || isOnlySeenTogether(problem))
                .toList();
        others.show(List.of(), rest);
    }

    /** That two files use the same id shows only when they are read together. */
    private static boolean isOnlySeenTogether(CorpusProblem problem) {
        return problem.reason() == CorpusProblem.Reason.DUPLICATE_ID;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("knowledge.page.title", getTranslation("knowledge.own"));
    }
}
