package no.trepart.room.ui.wall;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import no.trepart.uikit.Mark;

/** A calm page where there is no wall to show. */
class WallNotice extends Main {

    WallNotice(String title, String help) {
        addClassNames("wall", "wall-notice");
        Div words = new Div(new Mark(), new H1(title), new Paragraph(help));
        add(words);
    }
}
