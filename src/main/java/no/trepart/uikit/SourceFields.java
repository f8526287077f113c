package no.trepart.uikit;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which sources of the library a meeting hears from: all, unless one is switched off. */
class SourceFields extends Div {

    private final Map<String, Checkbox> boxes = new LinkedHashMap<>();
    private Set<String> shown = Set.of();

    SourceFields() {
        addClassName("settings");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("host.sources.title"));
        Paragraph hint = new Paragraph(getTranslation("host.sources.hint"));
        hint.addClassNames("quiet", "small");
        add(hint);
    }

    void offer(List<SourceChoice> sources) {
        boxes.values().forEach(this::remove);
        boxes.clear();
        sources.forEach(source -> boxes.put(
                source.id(), new Checkbox(getTranslation("host.sources.source", source.title(), source.publisher()))));
        boxes.values().forEach(this::add);
        show(shown);
    }

    void show(Set<String> without) {
        shown = without;
        boxes.forEach((id, box) -> box.setValue(!without.contains(id)));
    }

    /** A source that the library does not hold now stays as it was: it may come back. */
    Set<String> without() {
        Set<String> without = new HashSet<>(shown);
        without.removeAll(boxes.keySet());
        boxes.forEach((id, box) -> {
            if (!box.getValue()) {
                without.add(id);
            }
        });
        return without;
    }
}
