package no.trepart.knowledge.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import no.trepart.knowledge.LibraryFilter;
import no.trepart.knowledge.Passage;
import no.trepart.uikit.Glyph;

/** One thing to sort the library by, as a list of choices with how much there is of each. */
class FilterGroup<T> extends NativeDetails {

    private final Facet<T> facet;
    private final Map<T, Option> options = new LinkedHashMap<>();

    FilterGroup(Facet<T> facet, Function<T, Component> word, Consumer<T> toggle) {
        this.facet = facet;
        addClassName("filter-group");
        String title = getTranslation(facet.title());
        setSummaryText(title);
        getSummary().add(Glyph.CHEVRON_DOWN.draw());
        Div list = new Div();
        list.addClassName("filter-options");
        list.getElement().setAttribute("role", "group");
        list.getElement().setAttribute("aria-label", title);
        for (T choice : facet.options()) {
            Option option = new Option(word.apply(choice), () -> toggle.accept(choice));
            options.put(choice, option);
            list.add(option);
        }
        setContent(list);
    }

    /** Shows what is chosen and how much each choice would give. */
    void show(List<Passage> found, LibraryFilter filter) {
        options.forEach(
                (choice, option) -> option.show(facet.isChosen(filter, choice), facet.count(found, filter, choice)));
        setVisible(options.values().stream().anyMatch(Component::isVisible));
        if (facet.hasChosen(filter)) {
            setOpen(true);
        }
    }

    private static final class Option extends NativeButton {

        private final Span count = new Span();

        Option(Component word, Runnable toggle) {
            addClassName("filter-option");
            getElement().setAttribute("type", "button");
            Span box = new Span(Glyph.CHECK.draw());
            box.addClassName("filter-box");
            count.addClassNames("filter-count", "figures");
            add(box, word, count);
            addClickListener(click -> toggle.run());
        }

        void show(boolean chosen, long found) {
            getElement().setAttribute("aria-pressed", String.valueOf(chosen));
            count.setText(String.valueOf(found));
            setVisible(chosen || found > 0);
        }
    }
}
