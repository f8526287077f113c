package no.trepart.room.ui.participant;

import com.vaadin.flow.component.html.Section;
import no.trepart.room.ParticipantScene;

/** What a participant sees and does in one phase. */
abstract class Stage extends Section {

    Stage(String name) {
        addClassNames("stage", "stage-" + name);
    }

    /** Shows what is new in the scene. */
    abstract void show(ParticipantScene scene);
}
