package no.trepart.room.ui.participant;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import no.trepart.room.ParticipantScene;
import no.trepart.room.ui.GroundRules;

/** «Velkommen»: you are in; this is how we do it today. */
class WelcomeStage extends Stage {

    private final Paragraph waiting = new Paragraph();

    WelcomeStage() {
        super("welcome");
        add(new H2(getTranslation("participant.welcome.title")), waiting, new GroundRules());
    }

    @Override
    void show(ParticipantScene scene) {
        waiting.setText(
                getTranslation(scene.me().admitted() ? "participant.welcome.wait" : "participant.welcome.admission"));
    }
}
