package no.trepart.room.ui.participant;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import no.trepart.room.Card;
import no.trepart.room.ui.CardMeta;
import no.trepart.uikit.Glyph;

/** A suggestion with the participant's dots on it, and a button on either side of them. */
class DotRow extends Article {

    private final Paragraph text = new Paragraph();
    private final Div meta = new Div();
    private final Span own = new Span();
    private final Paragraph total = new Paragraph();
    private final Button fewer;
    private final Button more;
    private final Div control;
    private String id = "";
    private int spent;

    DotRow(Desk desk) {
        addClassNames("card", "dot-row");
        text.addClassName("written");
        fewer = new Button(Glyph.MINUS.draw(), click -> desk.spend(id, spent - 1));
        more = new Button(Glyph.PLUS.draw(), click -> desk.spend(id, spent + 1));
        own.addClassNames("own-dots", "figures");
        control = new Div(fewer, own, more);
        control.addClassName("dot-control");
        total.addClassNames("dot-total", "figures");
        Div words = new Div(text, meta);
        words.addClassName("dot-words");
        add(words, control, total);
    }

    void show(Shown shown) {
        id = shown.card().id();
        spent = shown.spent();
        text.setText(shown.card().text());
        meta.removeAll();
        meta.add(new CardMeta(shown.card()));
        own.setText(String.valueOf(spent));
        own.getElement().setAttribute("aria-label", getTranslation("participant.dots.own", spent));
        fewer.setAriaLabel(getTranslation("participant.dots.fewer", shown.card().no()));
        more.setAriaLabel(getTranslation("participant.dots.more", shown.card().no()));
        fewer.setEnabled(shown.open() && spent > 0);
        more.setEnabled(shown.more());
        control.setVisible(shown.open() || spent > 0);
        Integer dots = shown.card().dots();
        total.setVisible(dots != null);
        total.setText(dots == null ? "" : getTranslation("participant.dots.total", dots));
    }

    /**
     * What a row shows.
     *
     * @param open whether dots can be spent now
     * @param more whether there is one left to spend
     */
    record Shown(Card card, int spent, boolean open, boolean more) {}
}
