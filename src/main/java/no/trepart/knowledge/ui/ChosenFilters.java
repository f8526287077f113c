package no.trepart.knowledge.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import no.trepart.knowledge.Country;
import no.trepart.knowledge.DfoCode;
import no.trepart.knowledge.Kind;
import no.trepart.knowledge.LibraryFilter;
import no.trepart.knowledge.Source;
import no.trepart.knowledge.SourceId;
import no.trepart.uikit.Glyph;

/** What the library is narrowed down to, each with a way to let it go. */
class ChosenFilters extends Div {

    private final Consumer<UnaryOperator<LibraryFilter>> change;

    ChosenFilters(Consumer<UnaryOperator<LibraryFilter>> change) {
        this.change = change;
        addClassName("chosen-filters");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("knowledge.chosen"));
    }

    void show(LibraryFilter filter, Function<SourceId, Optional<Source>> sources) {
        removeAll();
        Facet<SourceId> source = Facet.sources(List.copyOf(filter.sources()));
        filter.sources().stream().sorted().forEach(id -> add(chip(name(id, sources), source, id)));
        Facet<Kind> kinds = Facet.kinds();
        filter.kinds().stream().sorted().forEach(kind -> add(chip(word(LibraryWords.key(kind)), kinds, kind)));
        Facet<Country> countries = Facet.countries();
        filter.countries().stream()
                .sorted()
                .forEach(country -> add(chip(word(LibraryWords.key(country)), countries, country)));
        for (Facet<DfoCode> theme : Facet.themes()) {
            chosenOf(theme, filter).forEach(code -> add(chip(word(LibraryWords.key(code)), theme, code)));
        }
        setVisible(!filter.equals(LibraryFilter.ALL));
    }

    private static <T> Stream<T> chosenOf(Facet<T> facet, LibraryFilter filter) {
        return facet.options().stream().filter(option -> facet.isChosen(filter, option));
    }

    private static String name(SourceId id, Function<SourceId, Optional<Source>> sources) {
        return sources.apply(id).map(Source::publisher).orElseGet(id::value);
    }

    private String word(String key) {
        return getTranslation(key);
    }

    private <T> NativeButton chip(String word, Facet<T> facet, T option) {
        NativeButton chip = new NativeButton();
        chip.add(new Span(word), Glyph.CROSS.draw());
        chip.addClassName("chosen-filter");
        chip.getElement().setAttribute("type", "button");
        chip.setAriaLabel(getTranslation("knowledge.chosen.remove", word));
        chip.addClickListener(click -> change.accept(filter -> facet.toggle(filter, option)));
        return chip;
    }
}
