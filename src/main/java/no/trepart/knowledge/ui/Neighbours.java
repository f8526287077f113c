package no.trepart.knowledge.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Set;
import no.trepart.knowledge.Finding;
import no.trepart.knowledge.KnowledgeBase;
import no.trepart.knowledge.LibraryFilter;
import no.trepart.knowledge.Passage;
import no.trepart.uikit.Glyph;

/** The way back to the library, and to the passages before and after in the same source. */
class Neighbours extends Nav {

    Neighbours(KnowledgeBase library, Passage passage) {
        addClassName("neighbours");
        setAriaLabel(getTranslation("knowledge.neighbours"));
        LibraryFilter source = new LibraryFilter(Set.of(passage.source()), Set.of(), Set.of(), Set.of());
        List<Passage> all = library.browse("", source, 0, Integer.MAX_VALUE).findings().stream()
                .map(Finding::passage)
                .toList();
        int at = all.indexOf(passage);
        Anchor back = new Anchor(LibraryLinks.LIBRARY, getTranslation("knowledge.all"));
        back.addClassName("neighbours-all");
        add(back);
        if (at > 0) {
            add(link(all.get(at - 1), Glyph.ARROW_LEFT.draw(), new Span(getTranslation("knowledge.previous"))));
        }
        if (at >= 0 && at + 1 < all.size()) {
            add(link(all.get(at + 1), new Span(getTranslation("knowledge.next")), Glyph.ARROW_RIGHT.draw()));
        }
    }

    private static Anchor link(Passage to, Component... shown) {
        Anchor link = new Anchor(LibraryLinks.passage(to.id()), shown);
        link.addClassName("neighbour");
        return link;
    }
}
