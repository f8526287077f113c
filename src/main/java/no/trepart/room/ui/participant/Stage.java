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

    /** What others see of whoever writes: the party, and where the workshop shows names, the one they chose. */
    String promise(ParticipantScene scene) {
        String name = scene.frame().showAliases() ? scene.me().alias() : null;
        return name == null
                ? getTranslation("participant.write.promise")
                : getTranslation("participant.write.promise.alias", name);
    }
}
