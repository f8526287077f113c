package no.trepart.knowledge.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.List;
import java.util.function.UnaryOperator;
import no.trepart.knowledge.Finding;
import no.trepart.knowledge.KnowledgeBase;
import no.trepart.knowledge.LibraryFilter;
import no.trepart.knowledge.LibraryPage;
import no.trepart.knowledge.Passage;
import no.trepart.security.HostLogin;
import no.trepart.uikit.Glyph;
import no.trepart.uikit.KeyedChildren;
import no.trepart.uikit.TextLimit;
import no.trepart.workshop.PlainText;
import no.trepart.workshop.Result;

/** Everything others have learnt, to look through and search in; open to all. */
@Route(LibraryLinks.LIBRARY)
@AnonymousAllowed
@StyleSheet("context://css/library.css")
class LibraryView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 20;
    private static final int TYPING_PAUSE = 250;

    private final transient KnowledgeBase library;
    private final TextField field = TextLimit.set(new TextField(), LibrarySearch.LONGEST_TEXT);
    private final FilterPanel filters;
    private final ChosenFilters chosen;
    private final H2 count = new H2();
    private final Div results = new Div();
    private final KeyedChildren<Finding, PassageCard> cards;
    private final Button more = new Button(Glyph.CHEVRON_DOWN.draw(), click -> showMore());
    private final Section nothing;

    private transient LibrarySearch search = LibrarySearch.of(QueryParameters.empty());
    private int limit = PAGE;

    LibraryView(KnowledgeBase library, AuthenticationContext login) {
        this.library = library;
        this.filters = new FilterPanel(library.sources(), this::narrow);
        this.chosen = new ChosenFilters(this::narrow);
        this.cards = new KeyedChildren<>(
                results, finding -> finding.passage().id().value(), finding -> new PassageCard(), this::show);
        this.nothing = nothing();
        addClassName("library");
        count.addClassNames("library-count", "small");
        count.getElement().setAttribute("role", "status");
        results.addClassName("library-results");
        more.addClassName("library-more");
        Main main = new Main(head(), filters, found());
        main.addClassName("library-body");
        add(new LibraryHeader(login.hasRole(HostLogin.HOST)), main);
    }

    private Div head() {
        int sources = library.sources().size();
        Paragraph lead = new Paragraph(getTranslation("knowledge.lead", sources));
        lead.addClassName("quiet");
        field.setPlaceholder(getTranslation("knowledge.search.example"));
        field.setAriaLabel(getTranslation("knowledge.search"));
        field.setPrefixComponent(Glyph.SEARCH.draw());
        field.setClearButtonVisible(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(TYPING_PAUSE);
        field.addClassName("library-search");
        field.addValueChangeListener(typed -> {
            // What is too long stays in the field, which says so, and what was found before stays in sight.
            if (typed.isFromClient() && words() instanceof Result.Done<String>(String words)) {
                look(search.withText(words));
            }
        });
        Div head = new Div(new H1(getTranslation("knowledge.title")), lead, field);
        head.addClassName("library-head");
        return head;
    }

    /** What the field says, without what only looks like nothing and would fill the address. */
    private Result<String> words() {
        return PlainText.optional(field.getValue(), LibrarySearch.LONGEST_TEXT);
    }

    private Section found() {
        Section found = new Section(chosen, count, results, nothing, more);
        found.addClassName("library-found");
        return found;
    }

    private Section nothing() {
        Button reset = new Button(getTranslation("knowledge.reset"), click -> {
            field.clear();
            look(search.withText("").withFilter(LibraryFilter.ALL));
        });
        Paragraph hint = new Paragraph(getTranslation("knowledge.none.hint"));
        hint.addClassName("quiet");
        Section section = new Section(new H2(getTranslation("knowledge.none")), hint, reset);
        section.addClassName("library-nothing");
        return section;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        LibrarySearch asked = LibrarySearch.of(event.getLocation().getQueryParameters());
        field.setValue(asked.text());
        search = asked.withText(words() instanceof Result.Done<String>(String words) ? words : "");
        limit = PAGE;
        refresh();
    }

    private void narrow(UnaryOperator<LibraryFilter> change) {
        look(search.withFilter(change.apply(search.filter())));
    }

    private void look(LibrarySearch wanted) {
        search = wanted;
        limit = PAGE;
        refresh();
        getUI().ifPresent(ui ->
                ui.getPage().getHistory().replaceState(null, new Location(LibraryLinks.LIBRARY, search.address())));
    }

    private void showMore() {
        limit += PAGE;
        refresh();
    }

    private void refresh() {
        LibraryPage page = library.browse(search.text(), search.filter(), 0, limit);
        List<Passage> unfiltered =
                library.browse(search.text(), LibraryFilter.ALL, 0, Integer.MAX_VALUE).findings().stream()
                        .map(Finding::passage)
                        .toList();
        filters.show(unfiltered, search.filter());
        chosen.show(search.filter(), library::find);
        count.setText(getTranslation("knowledge.count", page.total()));
        cards.show(page.findings());
        nothing.setVisible(page.total() == 0);
        int rest = page.total() - page.findings().size();
        more.setVisible(rest > 0);
        more.setText(getTranslation("knowledge.more", Math.min(rest, PAGE)));
    }

    private void show(PassageCard card, Finding finding) {
        card.show(finding, LibraryLinks.passage(finding.passage().id()) + room());
    }

    private String room() {
        return search.room().isBlank()
                ? ""
                : "?" + QueryParameters.of(LibraryLinks.ROOM, search.room()).getQueryString();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("knowledge.page.title", getTranslation("knowledge.title"));
    }
}
