package no.trepart.room.ui.wall;

import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import no.trepart.uikit.QrCode;

/** How to join, in one line under a stage that takes the whole wall. */
class WallFoot extends Footer {

    WallFoot(Door door, String note) {
        addClassName("wall-foot");
        Span code = new Span(
                getTranslation("wall.join.line", door.address(), door.code().spoken()));
        add(new Paragraph(note), code, new QrCode(door.link(), getTranslation("wall.join.qr", door.address())));
    }
}
