package no.trepart.room.ui.console;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import no.trepart.room.Card;
import no.trepart.uikit.Chip;
import no.trepart.uikit.KeyedChildren;
import org.jspecify.annotations.Nullable;

/** The ranked suggestions to choose from. */
class RankList extends OrderedList {

    private final KeyedChildren<Row, ListItem> rows;
    private final Consumer<String> onChoice;

    RankList(String label, Consumer<String> onChoice) {
        this.onChoice = onChoice;
        addClassName("rank-list");
        getElement().setAttribute("aria-label", label);
        rows = new KeyedChildren<>(this, row -> row.card().id(), row -> new ListItem(), this::fill);
    }

    void show(List<Card> cards, @Nullable String chosen, Function<Card, State> state) {
        rows.show(cards.stream()
                .map(card -> new Row(card, card.id().equals(chosen), state.apply(card)))
                .toList());
    }

    private void fill(ListItem item, Row row) {
        NativeButton button = item.getChildren()
                .findFirst()
                .map(NativeButton.class::cast)
                .orElseGet(() -> button(item, row.card().id()));
        Span text = new Span(BoardMoves.shortened(row.card().text()));
        text.addClassName("rank-text");
        button.removeAll();
        button.add(text);
        Integer dots = row.card().dots();
        if (dots != null) {
            Span count = new Span(getTranslation("console.dots.count", dots));
            count.addClassNames("quiet", "small", "figures");
            button.add(count);
        }
        row.state().addTo(button);
        button.getElement().setAttribute("aria-pressed", String.valueOf(row.chosen()));
    }

    /** The button stays when its words change, or it would lose the focus. */
    private NativeButton button(ListItem item, String id) {
        NativeButton button = new NativeButton();
        button.addClassName("rank-button");
        button.addClickListener(click -> onChoice.accept(id));
        item.add(button);
        return button;
    }

    /** A word beside a row, such as «På lerretet»; empty for none. */
    record State(String word, Chip.@Nullable Tone tone) {

        static final State NONE = new State("", null);

        void addTo(NativeButton button) {
            if (!word.isEmpty()) {
                button.add(tone == null ? new Chip(word) : new Chip(word, tone));
            }
        }
    }

    private record Row(Card card, boolean chosen, State state) {}
}
