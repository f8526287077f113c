package no.trepart.knowledge.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import no.trepart.knowledge.Source;
import no.trepart.knowledge.intake.OwnDocument;
import no.trepart.uikit.Glyph;

/** A document of the host's own: how much there is of it, what is wrong with it, and the way to take it out. */
class OwnDocumentCard extends ListItem {

    OwnDocumentCard(OwnDocument document, Runnable remove) {
        addClassNames("card", "own-document");
        Source source = document.source();
        Div words = new Div();
        words.addClassName("own-words");
        if (source == null) {
            words.add(new H3(document.file()));
        } else {
            words.add(new Publisher(source), new H3(new Anchor(LibraryLinks.from(source.id()), title(source))));
        }
        Paragraph file = new Paragraph(getTranslation("knowledge.own.file", document.file(), document.passages()));
        file.addClassNames("quiet", "small");
        words.add(file);
        Button button = new Button(getTranslation("knowledge.own.remove"), Glyph.TRASH.draw(), click -> remove.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(
                getTranslation("knowledge.own.remove.of", source == null ? document.file() : source.title()));
        Div head = new Div(words, button);
        head.addClassName("own-head");
        ProblemList problems = new ProblemList(getTranslation("knowledge.own.problems"));
        problems.show(List.of(), document.problems());
        add(head, problems);
    }

    private static String title(Source source) {
        return source.year() == null ? source.title() : source.title() + ", " + source.year();
    }
}
