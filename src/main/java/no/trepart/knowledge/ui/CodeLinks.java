package no.trepart.knowledge.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import no.trepart.knowledge.DfoCode;
import no.trepart.knowledge.DfoCodes;

/** The themes of a passage, each leading to all passages of that theme. */
class CodeLinks extends Section {

    CodeLinks(DfoCodes codes) {
        addClassNames("card", "code-links");
        add(new H2(getTranslation("knowledge.themes")));
        for (Facet<DfoCode> theme : Facet.themes()) {
            List<DfoCode> held =
                    theme.options().stream().filter(codes::contains).toList();
            if (!held.isEmpty()) {
                Div links = new Div();
                links.addClassName("code-chips");
                held.forEach(code -> links.add(link(code)));
                add(new H3(getTranslation(theme.title())), links);
            }
        }
    }

    private Anchor link(DfoCode code) {
        Anchor link = new Anchor(LibraryLinks.with(code), getTranslation(LibraryWords.key(code)));
        link.addClassName("code-chip");
        return link;
    }
}
