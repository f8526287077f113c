package no.trepart.room.ui.wall;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** A sentence in which the words between asterisks stand out. */
class Emphasis extends Paragraph {

    private String shown = "";

    void show(String sentence) {
        if (sentence.equals(shown)) {
            return;
        }
        shown = sentence;
        removeAll();
        String[] parts = sentence.split("\\*", -1);
        for (int i = 0; i < parts.length; i++) {
            Span part = new Span(parts[i]);
            part.setClassName("strong", i % 2 == 1);
            add(part);
        }
    }
}
