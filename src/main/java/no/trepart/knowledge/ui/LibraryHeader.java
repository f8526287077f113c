package no.trepart.knowledge.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import no.trepart.uikit.LanguageMenu;
import no.trepart.uikit.Mark;

/** The dark band over all pages of the library. */
class LibraryHeader extends Header {

    LibraryHeader(boolean host) {
        addClassNames("library-header", "on-night");
        Anchor home = new Anchor("", new Mark());
        home.addClassName("library-home");
        Nav pages = new Nav(new Anchor(LibraryLinks.LIBRARY, getTranslation("knowledge.title")));
        pages.setAriaLabel(getTranslation("knowledge.nav"));
        pages.addClassName("library-pages");
        if (host) {
            pages.add(new Anchor(LibraryLinks.OWN, getTranslation("knowledge.own")));
        }
        add(home, pages, new LanguageMenu());
    }
}
