package no.trepart.room.ui.console;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import no.trepart.room.Card;
import no.trepart.suggestion.Standing;
import no.trepart.uikit.Glyph;
import no.trepart.uikit.Steady;
import org.jspecify.annotations.Nullable;

/** A suggestion on the board; the chosen one is open and shows what can be done with it. */
class SortCard extends Article {

    private final BoardMoves moves;
    private final NativeButton text = new NativeButton();
    private final Div meta = new Div();
    private final Div below = new Div();
    private @Nullable Shown shown;

    SortCard(BoardMoves moves) {
        this.moves = moves;
        addClassNames("card", "sort-card", "arrives");
        text.addClassNames("sort-text", "written");
        text.addClickListener(click -> {
            if (Steady.isFirst(click)) {
                choose();
            }
        });
        below.addClassNames("sort-below");
        add(text, meta, below);
        letDrag();
    }

    private void letDrag() {
        DragSource<SortCard> source = DragSource.create(this);
        source.addDragStartListener(start -> addClassName("is-dragged"));
        source.addDragEndListener(end -> removeClassName("is-dragged"));
        DropTarget.create(this)
                .addDropListener(drop -> drop.getDragSourceComponent()
                        .filter(SortCard.class::isInstance)
                        .map(SortCard.class::cast)
                        .ifPresent(this::take));
    }

    private void take(SortCard other) {
        if (shown != null && other.shown != null && !equals(other)) {
            moves.merge(other.shown.card(), shown.card());
        }
    }

    private void choose() {
        if (shown != null) {
            moves.choose(shown.card().id());
        }
    }

    void show(Shown now) {
        shown = now;
        Card card = now.card();
        text.setText(card.text());
        text.getElement().setAttribute("aria-expanded", String.valueOf(now.chosen()));
        setClassName("is-chosen", now.chosen());
        getElement().setAttribute("data-standing", card.standing().name());
        meta.removeAll();
        meta.add(new BoardMeta(card));
        below.removeAll();
        if (now.chosen()) {
            open(now);
        } else if (now.like() != null) {
            Paragraph hint = new Paragraph(
                    getTranslation("console.sort.like.short", now.like().no()));
            hint.addClassNames("like-short", "small");
            below.add(hint);
        }
    }

    private void open(Shown now) {
        Card like = now.like();
        if (like != null) {
            below.add(likeness(now.card(), like));
        }
        if (now.card().hiddenBecause() != null) {
            Paragraph why = new Paragraph(
                    getTranslation("console.sort.because", now.card().hiddenBecause()));
            why.addClassNames("quiet", "small", "written");
            below.add(why);
        }
        below.add(new Lineage(now.card(), moves), actions(now.card()));
    }

    private Div likeness(Card card, Card like) {
        Paragraph words = new Paragraph(getTranslation("console.sort.like", like.no(), like.text()));
        words.addClassNames("small", "written");
        Button merge = moves.steady().button(getTranslation("console.sort.merge"), () -> moves.merge(card, like));
        merge.addClassName("dark");
        Div hint = new Div(words, merge);
        hint.addClassNames("hint-box", "likeness");
        return hint;
    }

    private Div actions(Card card) {
        Div row = new Div();
        row.addClassNames("row", "wraps", "sort-actions");
        if (card.standing() != Standing.OPEN) {
            row.add(action("console.sort.reopen", () -> moves.reopen(card)));
        }
        if (card.standing() == Standing.OPEN) {
            Button clear = action("console.sort.clear", () -> moves.clear(card));
            clear.setIcon(Glyph.CHECK.draw());
            row.add(clear);
        }
        row.add(action("console.sort.reword", () -> moves.reword(card)));
        row.add(action("console.sort.split", () -> moves.split(card)));
        row.add(action("console.sort.merge.with", () -> moves.mergeWithAnother(card)));
        row.add(action("console.sort.triage", () -> moves.triage(card)));
        if (card.standing() != Standing.PARKED) {
            row.add(action("console.sort.park", () -> moves.park(card)));
        }
        if (card.standing() != Standing.HIDDEN) {
            row.add(action("console.sort.hide", () -> moves.hide(card)));
        }
        return row;
    }

    private Button action(String words, Runnable act) {
        Button button = moves.steady().button(getTranslation(words), act);
        button.addThemeNames("small");
        return button;
    }

    void focus() {
        text.focus();
    }

    /**
     * What a card shows.
     *
     * @param like the card that says much the same, if there is one
     */
    record Shown(Card card, boolean chosen, @Nullable Card like) {}
}
