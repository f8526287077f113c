package no.trepart.room.ui.wall;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import no.trepart.room.Card;
import no.trepart.uikit.PartyShape;
import no.trepart.words.Words;
import no.trepart.workshop.Party;

/** A suggestion with its dots as a bar, split into parties only where the scene gives that. */
class RankedItem extends ListItem {

    private final Span no = new Span();
    private final Span text = new Span();
    private final Div bar = new Div();
    private final Span dots = new Span();
    private final Span split = new Span();

    RankedItem() {
        addClassName("ranked");
        no.addClassName("item-no");
        text.addClassNames("item-text", "written");
        bar.addClassName("bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        dots.addClassName("ranked-dots");
        split.addClassName("ranked-split");
        Div numbers = new Div(bar, split, dots);
        numbers.addClassName("ranked-numbers");
        add(no, text, numbers);
    }

    void show(Ranking.Ranked ranked) {
        Card card = ranked.card();
        no.setText(String.valueOf(card.no()));
        text.setText(card.text());
        dots.setText(card.dots() == null ? "" : getTranslation("wall.dots", card.dots()));
        setClassName("has-no-count", card.dots() == null);
        bar.removeAll();
        split.removeAll();
        if (card.dotsPerParty() == null) {
            bar.add(segment((double) ranked.dots() / ranked.most()));
        } else {
            Party.THREE.forEach(party -> addPart(party, card.dotsPerParty(), ranked.most()));
        }
    }

    private void addPart(Party party, Map<Party, Integer> perParty, int most) {
        int own = perParty.getOrDefault(party, 0);
        Div segment = segment((double) own / most);
        segment.getElement().setAttribute("data-party", party.name());
        bar.add(segment);
        Span part = new Span(PartyShape.besideWord(party), unseen(party), new Span(String.valueOf(own)));
        part.getElement().setAttribute("data-party", party.name());
        split.add(part);
    }

    private Span unseen(Party party) {
        Span word = new Span(getTranslation(Words.key(party)));
        word.addClassName("unseen");
        return word;
    }

    private static Div segment(double share) {
        Div segment = new Div();
        segment.addClassName("bar-part");
        segment.getStyle().set("--share", String.valueOf(share));
        return segment;
    }
}
