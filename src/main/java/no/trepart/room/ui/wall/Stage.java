package no.trepart.room.ui.wall;

import com.vaadin.flow.component.html.Section;
import no.trepart.room.WallScene;

/** What the hall sees in one phase. */
abstract class Stage extends Section {

    Stage(String name) {
        addClassNames("wall-stage", "wall-" + name);
    }

    /** Shows what is new in the scene. */
    abstract void show(WallScene scene);
}
