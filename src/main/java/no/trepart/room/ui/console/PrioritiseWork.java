package no.trepart.room.ui.console;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import no.trepart.room.Card;
import no.trepart.room.ConsoleScene;
import no.trepart.room.Frame;
import no.trepart.room.Presence;
import no.trepart.uikit.Confirmation;
import no.trepart.uikit.KeyedChildren;
import no.trepart.uikit.PartyLabel;
import no.trepart.uikit.ProgressLine;
import no.trepart.uikit.Steady;
import no.trepart.workshop.Reveal;

/** «Prioritere»: how far each party has come, the close of the round, and the ranking after it. */
class PrioritiseWork extends Work {

    private final Lead lead;
    private final Steady steady;
    private final Button close;
    private final Button again;
    private final Paragraph state = new Paragraph();
    private final Paragraph empty = new Paragraph();
    private final KeyedChildren<Presence, Section> parties;
    private final KeyedChildren<Card, ListItem> ranking;
    private boolean revealed;

    PrioritiseWork(Lead lead) {
        super("prioritise");
        this.lead = lead;
        entitle(getTranslation("console.dots.title"));
        steady = new Steady(lead.on().clock());
        close = steady.button("", () -> lead.reveal(Reveal.DOTS, !revealed));
        again = steady.button(getTranslation("console.dots.again"), this::confirmNewRound);
        Div tools = new Div(state, close, again);
        tools.addClassNames("row", "wraps", "work-tools");
        Div three = new Div();
        three.addClassName("three");
        parties = new KeyedChildren<>(three, row -> row.party().name(), row -> new Section(), PrioritiseWork::progress);
        OrderedList list = new OrderedList();
        list.addClassName("ranking");
        ranking = new KeyedChildren<>(list, Card::id, card -> new ListItem(), PrioritiseWork::rank);
        empty.setText(getTranslation("console.dots.empty"));
        empty.addClassNames("empty", "quiet");
        add(tools, three, new H3(getTranslation("console.dots.ranking")), empty, list);
    }

    private static void progress(Section section, Presence row) {
        String words = section.getTranslation("console.dots.progress", row.voted(), row.joined());
        ProgressLine line = ProgressLine.of(row.party(), words);
        line.show(row.voted(), row.joined(), words);
        section.removeAll();
        section.addClassNames("card", "stack");
        section.add(new PartyLabel(row.party()), line, new Span(words));
    }

    private static void rank(ListItem item, Card card) {
        Paragraph text = new Paragraph(card.text());
        text.addClassName("written");
        Div words = new Div(text, new BoardMeta(card));
        item.removeAll();
        item.addClassNames("card", "rank");
        item.add(words);
        if (card.dots() != null) {
            Span dots = new Span(item.getTranslation("console.dots.count", card.dots()));
            dots.addClassNames("dots", "figures", "strong");
            item.add(dots);
        }
    }

    @Override
    void show(ConsoleScene scene) {
        revealed = scene.frame().isRevealed(Reveal.DOTS);
        steady.means(revealed);
        state.setText(state(scene.frame()));
        close.setText(getTranslation(revealed ? "console.dots.reopen" : "console.dots.close"));
        again.setVisible(revealed);
        parties.show(scene.frame().presence().stream()
                .filter(row -> row.party().votes())
                .toList());
        List<Card> ranked = Ranked.of(scene);
        ranking.show(ranked);
        empty.setVisible(ranked.isEmpty());
    }

    private String state(Frame frame) {
        return switch (frame.totals()) {
            case HIDDEN -> getTranslation("console.dots.open", frame.round(), frame.dots());
            case SHOWN -> getTranslation("console.dots.closed", frame.round());
            case TOO_FEW -> getTranslation("room.totals.few");
            case HELD -> getTranslation("room.totals.held");
        };
    }

    private void confirmNewRound() {
        Confirmation.ask(
                getTranslation("console.dots.again.title"),
                getTranslation("console.dots.again.text"),
                getTranslation("console.dots.again"),
                getTranslation("console.cancel"),
                lead::beginDotRound);
    }
}
