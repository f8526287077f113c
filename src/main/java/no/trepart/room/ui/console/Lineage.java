package no.trepart.room.ui.console;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import no.trepart.room.Card;
import no.trepart.uikit.PartyShape;

/** Where the words of a card come from: earlier wordings, and what is handled with it. */
class Lineage extends Div {

    Lineage(Card card) {
        addClassNames("lineage", "small");
        if (!card.wordings().isEmpty()) {
            add(label("console.lineage.wordings"));
            OrderedList earlier = new OrderedList();
            card.wordings().forEach(words -> earlier.add(written(new Span(words))));
            add(earlier);
        }
        if (!card.merged().isEmpty()) {
            add(label("console.lineage.merged"));
            OrderedList merged = new OrderedList();
            card.merged()
                    .forEach(other -> merged.add(written(
                            PartyShape.alone(other.party()),
                            new Span(getTranslation("console.sort.card", other.no(), other.text())))));
            add(merged);
        }
        setVisible(getChildren().findAny().isPresent());
    }

    private Paragraph label(String key) {
        Paragraph label = new Paragraph(getTranslation(key));
        label.addClassName("label");
        return label;
    }

    private static ListItem written(com.vaadin.flow.component.Component... parts) {
        ListItem item = new ListItem(parts);
        item.addClassName("written");
        return item;
    }
}
