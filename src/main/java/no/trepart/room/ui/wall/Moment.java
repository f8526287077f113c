package no.trepart.room.ui.wall;

import com.vaadin.flow.component.html.Div;
import no.trepart.uikit.PartyShape;
import no.trepart.workshop.Party;

/** The moment all three parties consent: the three shapes come together, once and quietly. */
class Moment extends Div {

    Moment() {
        addClassName("moment");
        getElement().setAttribute("aria-hidden", "true");
    }

    /** A party took its consent back while the shapes were still there. */
    void pass() {
        removeAll();
    }

    void happen() {
        Div shapes = new Div();
        shapes.addClassName("moment-shapes");
        Party.THREE.forEach(party -> shapes.add(PartyShape.besideWord(party)));
        removeAll();
        add(shapes);
    }
}
