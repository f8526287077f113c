package no.trepart.room.ui.participant;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import no.trepart.room.ParticipantScene;
import no.trepart.room.ui.GroundRules;

/** «Velkommen»: you are in; one question if you like; this is how we do it today. */
class WelcomeStage extends Stage {

    private final Paragraph waiting = new Paragraph();
    private final EvaluationPanel evaluation;
    private final GroundRules rules = new GroundRules();

    WelcomeStage(Desk desk) {
        super("welcome");
        evaluation = new EvaluationPanel(desk);
        add(new H2(getTranslation("participant.welcome.title")), waiting, evaluation, rules);
    }

    @Override
    void show(ParticipantScene scene) {
        waiting.setText(
                getTranslation(scene.me().admitted() ? "participant.welcome.wait" : "participant.welcome.admission"));
        evaluation.show(scene);
        rules.show(scene.frame());
    }
}
