package no.trepart.room.ui.participant;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import no.trepart.room.ParticipantScene;
import no.trepart.room.ui.AgreedList;
import no.trepart.room.ui.EvaluationResult;

/** «Avslutte»: how the meeting was, what the three parties agreed on, and thanks. */
class ClosedStage extends Stage {

    private static final int MEASUREMENTS = 6;

    private final AgreedList agreed = new AgreedList();
    private final Paragraph none = new Paragraph();

    private final EvaluationPanel evaluation;
    private final EvaluationResult result = new EvaluationResult(MEASUREMENTS);
    private final Section resultPart;

    ClosedStage(Desk desk) {
        super("closed");
        evaluation = new EvaluationPanel(desk);
        resultPart = new Section(new H2(getTranslation("evaluation.result")), result);
        resultPart.addClassName("closed-part");
        none.setText(getTranslation("participant.closed.none"));
        Paragraph promise = new Paragraph(getTranslation("participant.closed.promise"));
        promise.addClassNames("quiet");
        add(
                evaluation,
                new H2(getTranslation("room.agreed.title")),
                none,
                agreed,
                new Paragraph(getTranslation("room.agreed.note")),
                resultPart,
                promise);
    }

    @Override
    void show(ParticipantScene scene) {
        none.setVisible(scene.actions().isEmpty());
        agreed.setVisible(!scene.actions().isEmpty());
        agreed.show(scene.actions());
        evaluation.show(scene);
        resultPart.setVisible(
                scene.evaluation().open() == null && scene.evaluation().hasResult());
        result.show(scene.evaluation(), scene.frame().minimumShown());
    }
}
