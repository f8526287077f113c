package no.trepart.knowledge.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import no.trepart.knowledge.DfoCode;
import no.trepart.knowledge.LibraryFilter;
import no.trepart.knowledge.Passage;
import no.trepart.knowledge.Source;
import no.trepart.knowledge.SourceHoldings;
import no.trepart.knowledge.SourceId;
import no.trepart.uikit.Glyph;

/** What to narrow the library down to: source, kind, country and theme. On a narrow screen it opens from one line. */
class FilterPanel extends NativeDetails {

    private final Div groups = new Div();
    private final Span summary = new Span();
    private final List<FilterGroup<?>> shown = new ArrayList<>();
    private final Consumer<UnaryOperator<LibraryFilter>> change;

    FilterPanel(List<SourceHoldings> holdings, Consumer<UnaryOperator<LibraryFilter>> change) {
        this.change = change;
        addClassName("filter-panel");
        setSummary(Glyph.CHEVRON_DOWN.draw(), summary);
        groups.addClassName("filter-groups");
        setContent(groups);
        Map<SourceId, Source> sources = new LinkedHashMap<>();
        holdings.forEach(holding -> sources.put(holding.source().id(), holding.source()));
        add(Facet.sources(List.copyOf(sources.keySet())), id -> named(Objects.requireNonNull(sources.get(id))))
                .setOpen(true);
        add(Facet.kinds(), kind -> word(LibraryWords.key(kind))).setOpen(true);
        add(Facet.countries(), country -> word(LibraryWords.key(country))).setOpen(true);
        for (Facet<DfoCode> theme : Facet.themes()) {
            add(theme, code -> word(LibraryWords.key(code)));
        }
    }

    private <T> FilterGroup<T> add(Facet<T> facet, Function<T, Component> word) {
        FilterGroup<T> group =
                new FilterGroup<>(facet, word, choice -> change.accept(filter -> facet.toggle(filter, choice)));
        shown.add(group);
        groups.add(group);
        return group;
    }

    private Component word(String key) {
        Span word = new Span(getTranslation(key));
        word.addClassName("filter-word");
        return word;
    }

    private Component named(Source source) {
        Span title = new Span(source.year() == null ? source.title() : source.title() + ", " + source.year());
        title.addClassName("filter-title");
        Div name = new Div(new Publisher(source), title);
        name.addClassName("filter-word");
        return name;
    }

    void show(List<Passage> found, LibraryFilter filter) {
        shown.forEach(group -> group.show(found, filter));
        int chosen = filter.sources().size()
                + filter.kinds().size()
                + filter.countries().size()
                + filter.codes().size();
        summary.setText(getTranslation("knowledge.filter.chosen", chosen));
    }
}
