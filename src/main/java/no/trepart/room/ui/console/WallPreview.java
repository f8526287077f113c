package no.trepart.room.ui.console;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Section;
import no.trepart.workshop.JoinCode;
import no.trepart.workshop.RoomLinks;

/** What the hall sees now: the wall itself, made small. */
class WallPreview extends Section {

    WallPreview(JoinCode code) {
        addClassName("wall-preview");
        IFrame wall = new IFrame(RoomLinks.wall(code));
        wall.setTitle(getTranslation("console.wall.now"));
        wall.getElement().setAttribute("tabindex", "-1");
        wall.getElement().setAttribute("scrolling", "no");
        Div frame = new Div(wall);
        frame.addClassName("wall-frame");
        // A picture to look at: nobody should tab into a second copy of the screen.
        frame.getElement().setAttribute("inert", true);
        H3 title = new H3(getTranslation("console.wall.now"));
        title.addClassName("label");
        add(title, frame);
    }
}
