package no.trepart.knowledge.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Optional;
import java.util.stream.Stream;
import no.trepart.knowledge.KnowledgeBase;
import no.trepart.knowledge.Passage;
import no.trepart.knowledge.PassageId;
import no.trepart.knowledge.Source;
import no.trepart.security.HostLogin;
import no.trepart.security.PublicAddress;
import no.trepart.uikit.Chip;
import no.trepart.uikit.CopyButton;
import no.trepart.uikit.Glyph;

/** One passage, word for word, with its whole source and what stands around it; the address never changes. */
@Route(LibraryLinks.LIBRARY + "/:passage")
@AnonymousAllowed
@StyleSheet("context://css/library.css")
class PassageView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient KnowledgeBase library;
    private final transient PublicAddress address;
    private final transient HostRooms rooms;
    private final Main main = new Main();
    private String title = "";

    PassageView(KnowledgeBase library, PublicAddress address, HostRooms rooms, AuthenticationContext login) {
        this.library = library;
        this.address = address;
        this.rooms = rooms;
        addClassName("library");
        main.addClassName("passage-page");
        add(new LibraryHeader(login.hasRole(HostLogin.HOST)), main);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String room = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(LibraryLinks.ROOM)
                .orElse("");
        main.removeAll();
        event.getRouteParameters()
                .get("passage")
                .flatMap(this::find)
                .ifPresentOrElse(passage -> show(passage, room), this::showNothing);
    }

    private Optional<Passage> find(String id) {
        try {
            return library.find(new PassageId(id));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private void show(Passage passage, String room) {
        Source source = library.find(passage.source()).orElseThrow();
        title = heading(passage, source);
        PassageText text = new PassageText(passage.text(), passage.language().code());
        text.addClassName("is-large");
        Section quote = new Section(new Publisher(source), new H1(title), chips(passage), text, actions(passage));
        quote.addClassName("passage-quote");
        Div left = new Div(
                quote,
                new RoomPanel(rooms, room, passage, source),
                new SectionContext(library.surroundings(passage.id()), passage));
        left.addClassName("passage-left");
        Div right = new Div(new SourceFacts(passage, source));
        right.addClassName("passage-right");
        if (!passage.codes().all().toList().isEmpty()) {
            right.add(new CodeLinks(passage.codes()));
        }
        main.add(new Neighbours(library, passage), left, right);
    }

    /** The nearest heading over the passage, for the source does not give each one its own. */
    private static String heading(Passage passage, Source source) {
        return Stream.of(
                        Optional.ofNullable(passage.title()),
                        Optional.ofNullable(passage.place().section()),
                        Optional.ofNullable(passage.place().chapter()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(source::title);
    }

    private Div chips(Passage passage) {
        Div chips = new Div(new Chip(getTranslation(LibraryWords.key(passage.kind()))));
        if (passage.counterweight()) {
            chips.add(new Chip(getTranslation("knowledge.counterweight"), Chip.Tone.WARN));
        }
        chips.addClassNames("row", "wraps");
        return chips;
    }

    private Div actions(Passage passage) {
        String link = address.of(LibraryLinks.passage(passage.id()));
        CopyButton copy = new CopyButton(getTranslation("knowledge.copy"), link);
        Div actions = new Div(copy);
        actions.addClassName("passage-actions");
        return actions;
    }

    private void showNothing() {
        title = getTranslation("knowledge.unknown");
        Anchor back = new Anchor(LibraryLinks.LIBRARY, getTranslation("knowledge.unknown.back"));
        Section calm = new Section(
                Glyph.BOOK.draw(), new H1(title), new Paragraph(getTranslation("knowledge.unknown.hint")), back);
        calm.addClassName("library-calm");
        main.add(calm);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("knowledge.page.title", title);
    }
}
