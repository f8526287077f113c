package no.trepart.room.ui.participant;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.Instant;
import no.trepart.room.Card;
import no.trepart.room.ui.CardMeta;
import no.trepart.uikit.Glyph;

/** A suggestion with the participant's dots on it, and a button on either side of them. */
class DotRow extends Article {

    private static final Duration CATCHING_UP = Duration.ofSeconds(1);

    private final Desk desk;
    private final Paragraph text = new Paragraph();
    private final Div meta = new Div();
    private final Span own = new Span();
    private final Paragraph total = new Paragraph();
    private final Button fewer;
    private final Button more;
    private final Div control;
    private String id = "";
    private boolean open;
    private int told;
    private Instant tapped = Instant.MIN;

    DotRow(Desk desk) {
        this.desk = desk;
        addClassNames("card", "dot-row");
        text.addClassName("written");
        fewer = new Button(Glyph.MINUS.draw(), click -> add(-1));
        more = new Button(Glyph.PLUS.draw(), click -> add(1));
        own.addClassNames("own-dots", "figures");
        control = new Div(fewer, own, more);
        control.addClassName("dot-control");
        total.addClassNames("dot-total", "figures");
        Div words = new Div(text, meta);
        words.addClassName("dot-words");
        add(words, control, total);
    }

    /** The number follows the tap and not the next push, which may come after several taps. */
    private void add(int more) {
        desk.addDots(id, more).ifPresent(spent -> {
            told = spent;
            tapped = desk.clock().instant();
            count(spent);
        });
    }

    /** A push that is on its way while one taps does not know of the last tap; the one after it does. */
    private int newest(Shown shown) {
        boolean behind = desk.clock().instant().isBefore(tapped.plus(CATCHING_UP));
        return shown.open() && behind ? told : shown.spent();
    }

    private void count(int spent) {
        own.setText(String.valueOf(spent));
        own.getElement().setAttribute("aria-label", getTranslation("participant.dots.own", spent));
        fewer.setEnabled(open && spent > 0);
    }

    void show(Shown shown) {
        id = shown.card().id();
        open = shown.open();
        int spent = newest(shown);
        count(spent);
        text.setText(shown.card().text());
        meta.removeAll();
        meta.add(new CardMeta(shown.card()));
        fewer.setAriaLabel(getTranslation("participant.dots.fewer", shown.card().no()));
        more.setAriaLabel(getTranslation("participant.dots.more", shown.card().no()));
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
