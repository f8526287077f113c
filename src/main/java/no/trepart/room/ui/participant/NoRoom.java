package no.trepart.room.ui.participant;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import no.trepart.uikit.Spot;
import no.trepart.workshop.Deed;
import no.trepart.workshop.RoomLinks;
import no.trepart.workshop.Workshop;

/** Says why there is no room here, and leads to where one can type a code. */
class NoRoom extends Div {

    private final H1 heading;

    NoRoom(String title, String help) {
        this(title, help, new Anchor("", I18NProvider.translate("participant.unknown.link")));
    }

    private NoRoom(String title, String help, Anchor way) {
        addClassName("join-form");
        heading = new H1(title);
        add(heading, new Paragraph(help), way);
    }

    /** For somebody whose place in a meeting is gone while their screen was open. */
    static NoRoom left(Workshop workshop, int place) {
        String title = I18NProvider.translate("participant.gone.title");
        if (!workshop.allows(Deed.JOIN)) {
            return new NoRoom(title, I18NProvider.translate("participant.gone.over"));
        }
        Anchor again = new Anchor(
                RoomLinks.participant(workshop.code(), place), I18NProvider.translate("participant.gone.again"));
        // The page that it leads to is this one.
        again.setRouterIgnore(true);
        return new NoRoom(title, I18NProvider.translate("participant.gone.help"), again);
    }

    void focus() {
        Spot.focus(heading);
    }
}
