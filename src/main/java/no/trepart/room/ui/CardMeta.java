package no.trepart.room.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Stream;
import no.trepart.room.Card;
import no.trepart.uikit.Chip;
import no.trepart.uikit.PartyLabel;
import no.trepart.words.Words;
import no.trepart.workshop.Party;

/** The line under a suggestion: who it comes from, what kind it is, its number. */
public class CardMeta extends Div {

    public CardMeta(Card card) {
        addClassName("card-meta");
        List<Party> parties = parties(card);
        parties.forEach(party -> add(new PartyLabel(party)));
        if (parties.isEmpty()) {
            add(new Span(getTranslation("room.card.earlier")));
        }
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

    /** Who has written it, and who has written what is handled with it, in their fixed order. */
    private static List<Party> parties(Card card) {
        return Stream.concat(
                        Stream.ofNullable(card.party()),
                        card.merged().stream().map(Card.Original::party).flatMap(Stream::ofNullable))
                .distinct()
                .sorted()
                .toList();
    }
}
