package no.trepart.room.ui.console;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Optional;
import no.trepart.uikit.KeyedChildren;

/** A column of the board. */
class BoardColumn extends Section {

    private final H3 title = new H3();
    private final Paragraph empty = new Paragraph();
    private final KeyedChildren<SortCard.Shown, SortCard> cards;

    BoardColumn(BoardMoves moves, String whenEmpty) {
        addClassName("board-column");
        title.addClassName("label");
        empty.setText(whenEmpty);
        empty.addClassNames("empty", "quiet");
        Div list = new Div();
        list.addClassName("board-list");
        cards = new KeyedChildren<>(list, shown -> shown.card().id(), shown -> new SortCard(moves), SortCard::show);
        add(title, empty, list);
    }

    void entitle(String words) {
        title.setText(words);
    }

    void show(List<SortCard.Shown> shown) {
        cards.show(shown);
        empty.setVisible(shown.isEmpty());
    }

    Optional<SortCard> find(String id) {
        return cards.find(id);
    }
}
