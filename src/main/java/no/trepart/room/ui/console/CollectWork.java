package no.trepart.room.ui.console;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Comparator;
import java.util.List;
import no.trepart.room.Card;
import no.trepart.room.ConsoleScene;
import no.trepart.suggestion.Standing;
import no.trepart.uikit.KeyedChildren;
import no.trepart.uikit.Steady;
import no.trepart.workshop.Reveal;

/** «Samle»: how much has come, whether all may see it, and writing for somebody without a screen. */
class CollectWork extends Work {

    private final Lead lead;
    private final Steady steady;
    private final Paragraph state = new Paragraph();
    private final Button reveal;
    private final Paragraph empty = new Paragraph();
    private final KeyedChildren<Card, SortCard> cards;
    private final CommonRoom common;
    private boolean shown;

    CollectWork(Lead lead) {
        super("collect");
        common = new CommonRoom(lead);
        this.lead = lead;
        steady = new Steady(lead.on().clock());
        reveal = steady.button("", () -> lead.reveal(Reveal.POSTS, !shown));
        Div visible = new Div(state, reveal);
        visible.addClassNames("row", "wraps", "work-tools");
        Div list = new Div();
        list.addClassName("board-list");
        BoardMoves moves = new BoardMoves(lead, List::of);
        cards = new KeyedChildren<>(
                list,
                Card::id,
                card -> new SortCard(moves),
                (part, card) -> part.show(new SortCard.Shown(card, false, null)));
        empty.addClassNames("empty", "quiet");
        Section written = new Section(new H3(getTranslation("console.collect.newest")), empty, list);
        written.addClassName("stack");
        Div columns = new Div(written, new ProxyForm(lead));
        columns.addClassNames("two", "is-uneven");
        add(visible, columns, common);
    }

    @Override
    void show(ConsoleScene scene) {
        shown = scene.frame().isRevealed(Reveal.POSTS);
        steady.means(shown);
        entitle(getTranslation("console.collect.title", scene.posted()));
        state.setText(getTranslation(shown ? "console.collect.shown" : "console.collect.hidden", scene.authors()));
        reveal.setText(getTranslation(shown ? "console.collect.hide" : "console.collect.reveal"));
        List<Card> newest = scene.cards().stream()
                .filter(card -> card.standing() != Standing.MERGED && card.standing() != Standing.SPLIT)
                .sorted(Comparator.comparingInt(Card::no).reversed())
                .toList();
        cards.show(newest);
        common.show(scene);
        empty.setVisible(newest.isEmpty());
        empty.setText(getTranslation(
                scene.posted() == 0 ? "console.collect.empty" : "console.collect.unseen", scene.posted()));
    }

    @Override
    void undo() {
        lead.board().undo();
    }
}
