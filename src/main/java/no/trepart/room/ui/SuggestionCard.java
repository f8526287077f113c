package no.trepart.room.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import no.trepart.room.Card;

/** A suggestion: its words, and where it comes from. */
public class SuggestionCard extends Article {

    private final Paragraph text = new Paragraph();
    private final Div meta = new Div();

    public SuggestionCard() {
        addClassNames("card", "suggestion-card", "arrives");
        text.addClassNames("suggestion-text", "written");
        add(text, meta);
    }

    public void show(Card card) {
        text.setText(card.text());
        meta.removeAll();
        meta.add(new CardMeta(card));
        getElement().setAttribute("data-kind", card.kind().name());
        getElement().setAttribute("data-standing", card.standing().name());
    }
}
