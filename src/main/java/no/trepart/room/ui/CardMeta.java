package no.trepart.room.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import no.trepart.room.Card;
import no.trepart.uikit.Chip;
import no.trepart.uikit.PartyLabel;
import no.trepart.words.Words;

/** The line under a suggestion: who it comes from, what kind it is, its number. */
public class CardMeta extends Div {

    public CardMeta(Card card) {
        addClassName("card-meta");
        add(card.party() == null ? new Span(getTranslation("room.card.earlier")) : new PartyLabel(card.party()));
        if (card.alias() != null) {
            add(new Span(card.alias()));
        }
        add(new Chip(getTranslation(Words.key(card.kind()))));
        add(new Span(getTranslation("room.card.number", card.no())));
        if (card.proxy()) {
            add(new Span(getTranslation("room.card.proxy")));
        }
        if (!card.merged().isEmpty()) {
            add(new Chip(getTranslation("room.card.merged", card.merged().size() + 1)));
        }
    }
}
