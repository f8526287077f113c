package no.trepart.uikit;

import com.vaadin.flow.component.html.Span;
import no.trepart.words.Words;
import no.trepart.workshop.Party;

/** A party's shape and word, side by side. */
public final class PartyLabel extends Span {

    public PartyLabel(Party party) {
        addClassName("party-label");
        getElement().setAttribute("data-party", party.name());
        add(PartyShape.besideWord(party), new Span(getTranslation(Words.key(party))));
    }
}
