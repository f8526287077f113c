package no.trepart.room.ui.wall;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import no.trepart.room.Card;
import no.trepart.room.ui.SuggestionCard;
import no.trepart.uikit.KeyedChildren;

/**
 * Suggestions in two columns, the newest at the top.
 *
 * <p>A card keeps to the column its number gives it, so that a new one moves only those under it and the other column stands still.
 */
class CardBoard extends Pages {

    private final KeyedChildren<Card, SuggestionCard> left;
    private final KeyedChildren<Card, SuggestionCard> right;

    CardBoard() {
        super(".suggestion-card");
        addClassName("card-board");
        var unused = thatFollowArrivals();
        Div odd = column();
        Div even = column();
        left = cards(odd);
        right = cards(even);
        add(odd, even);
    }

    private static Div column() {
        Div column = new Div();
        column.addClassName("card-column");
        return column;
    }

    private static KeyedChildren<Card, SuggestionCard> cards(Div column) {
        return new KeyedChildren<>(column, Card::id, card -> new SuggestionCard(), SuggestionCard::show);
    }

    void show(List<Card> cards) {
        left.show(cards.stream().filter(card -> card.no() % 2 == 1).toList());
        right.show(cards.stream().filter(card -> card.no() % 2 == 0).toList());
    }
}
