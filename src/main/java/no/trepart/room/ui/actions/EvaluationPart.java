package no.trepart.room.ui.actions;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import no.trepart.evaluation.Moment;
import no.trepart.room.Evaluation;
import no.trepart.room.LeaderScene;
import no.trepart.room.ui.EvaluationResult;

/** How the meetings were, for the leader who follows up. */
class EvaluationPart extends Section {

    private static final int MEASUREMENTS = 12;

    private final Paragraph open = new Paragraph();
    private final EvaluationResult result = new EvaluationResult(MEASUREMENTS);

    EvaluationPart() {
        addClassNames("stack", "evaluation-part");
        add(new H2(getTranslation("evaluation.title")), open, result);
    }

    void show(LeaderScene scene) {
        Evaluation evaluation = scene.evaluation();
        boolean asking = evaluation.open() == Moment.END;
        open.setVisible(asking);
        open.setText(getTranslation("evaluation.open", evaluation.answered(), evaluation.joined()));
        result.setVisible(evaluation.hasResult());
        result.show(evaluation, scene.frame().minimumShown());
        setVisible(asking || evaluation.hasResult());
    }
}
