package no.trepart.room.ui.wall;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import no.trepart.room.Presence;
import no.trepart.uikit.KeyedChildren;
import no.trepart.uikit.PartyLabel;
import no.trepart.uikit.ProgressLine;
import no.trepart.words.Words;
import no.trepart.workshop.Party;

/** How many of each party have spent dots. */
class PartyProgress extends Div {

    private final KeyedChildren<Presence, Part> parties =
            new KeyedChildren<>(this, presence -> presence.party().name(), Part::new, Part::show);

    PartyProgress() {
        addClassName("party-progress");
    }

    void show(List<Presence> presence) {
        parties.show(presence.stream().filter(each -> each.party().votes()).toList());
    }

    /** One party, its numbers and its line. */
    private static class Part extends Div {

        private final Span count = new Span();
        private final ProgressLine line;

        Part(Presence presence) {
            Party party = presence.party();
            line = ProgressLine.of(party, getTranslation(Words.key(party)));
            getElement().setAttribute("data-party", party.name());
            addClassName("party-part");
            count.addClassName("strong");
            Div words = new Div(new PartyLabel(party), count);
            words.addClassName("party-words");
            add(words, line);
        }

        void show(Presence presence) {
            String words = getTranslation("wall.of", presence.voted(), presence.joined());
            count.setText(words);
            line.show(presence.voted(), presence.joined(), words);
        }
    }
}
