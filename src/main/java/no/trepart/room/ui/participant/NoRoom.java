package no.trepart.room.ui.participant;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/** Says why there is no room here, and leads to where one can type a code. */
class NoRoom extends Div {

    NoRoom(String title, String help) {
        addClassName("join-form");
        add(new H1(title), new Paragraph(help), new Anchor("", getTranslation("participant.unknown.link")));
    }
}
