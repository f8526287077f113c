package no.trepart.room.ui.wall;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import no.trepart.room.Card;
import no.trepart.uikit.KeyedChildren;

/** Suggestions by number in two columns, to be found again on one's own screen. */
class NumberedList extends Pages {

    private static final int FEW = 10;

    private final OrderedList list = new OrderedList();
    private final KeyedChildren<Card, Item> items = new KeyedChildren<>(list, Card::id, card -> new Item(), Item::show);

    NumberedList() {
        super("li");
        list.addClassName("numbered-list");
        list.getElement().setAttribute("data-flow", "columns");
        add(list);
    }

    void show(List<Card> cards) {
        list.setClassName("is-short", cards.size() <= FEW);
        items.show(cards);
    }

    /** A number and the words it stands for. */
    private static class Item extends ListItem {

        private final Span no = new Span();
        private final Span text = new Span();

        Item() {
            no.addClassName("item-no");
            text.addClassNames("item-text", "written");
            add(no, text);
        }

        void show(Card card) {
            no.setText(String.valueOf(card.no()));
            text.setText(card.text());
        }
    }
}
