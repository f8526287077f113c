package no.trepart.room.ui.wall;

import com.vaadin.flow.component.html.OrderedList;
import java.util.List;
import no.trepart.room.Card;
import no.trepart.uikit.KeyedChildren;

/** Suggestions with most dots first. */
class Ranking extends Pages {

    private final KeyedChildren<Ranked, RankedItem> items;

    Ranking() {
        super("li");
        OrderedList list = new OrderedList();
        list.addClassName("ranking");
        items = new KeyedChildren<>(list, ranked -> ranked.card().id(), ranked -> new RankedItem(), RankedItem::show);
        add(list);
    }

    void show(List<Card> cards) {
        int most = Math.max(1, cards.stream().mapToInt(Ranking::dots).max().orElse(1));
        items.show(cards.stream().map(card -> new Ranked(card, most)).toList());
    }

    private static int dots(Card card) {
        return card.dots() == null ? 0 : card.dots();
    }

    /**
     * A suggestion in the ranking.
     *
     * @param most the dots of the first, which its bar is measured against
     */
    record Ranked(Card card, int most) {

        int dots() {
            return Ranking.dots(card);
        }
    }
}
