package no.trepart.room.ui.wall;

import com.vaadin.flow.component.html.H1;
import no.trepart.room.WallScene;
import no.trepart.room.ui.EvaluationResult;

/** «Avslutte», when the facilitator shows it: how the meeting was, and the trust of the three parties. */
class EvaluationStage extends Stage {

    /** Three meetings at start and end. */
    private static final int MEASUREMENTS = 6;

    private final EvaluationResult result = new EvaluationResult(MEASUREMENTS);

    EvaluationStage(Door door) {
        super("evaluation");
        add(new H1(getTranslation("evaluation.result")), new Fit("evaluation-board", result), new WallFoot(door, ""));
    }

    @Override
    void show(WallScene scene) {
        result.show(scene.evaluation(), scene.frame().minimumShown());
    }
}
