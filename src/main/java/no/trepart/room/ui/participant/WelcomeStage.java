package no.trepart.room.ui.participant;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import no.trepart.room.ParticipantScene;
import no.trepart.room.ui.GroundRules;
import no.trepart.security.Seats;
import no.trepart.workshop.JoinCode;
import no.trepart.workshop.RoomLinks;

/** «Velkommen»: you are in; one question if you like; this is how we do it today; and a place for whoever has no device. */
class WelcomeStage extends Stage {

    private final Paragraph waiting = new Paragraph();
    private final EvaluationPanel evaluation;
    private final GroundRules rules = new GroundRules();

    WelcomeStage(Desk desk, String code, int place) {
        super("welcome");
        evaluation = new EvaluationPanel(desk);
        add(new H2(getTranslation("participant.welcome.title")), waiting, evaluation, rules);
        if (place < Seats.MOST_PLACES) {
            add(oneMore(new JoinCode(code), place + 1));
        }
    }

    private Section oneMore(JoinCode code, int place) {
        Paragraph hint = new Paragraph(getTranslation("participant.place.hint"));
        hint.addClassNames("quiet", "small");
        Anchor more = new Anchor(RoomLinks.participant(code, place), getTranslation("participant.place.more"));
        more.setTarget("_blank");
        Section section = new Section(hint, more);
        section.addClassName("one-more");
        return section;
    }

    @Override
    void show(ParticipantScene scene) {
        waiting.setText(
                getTranslation(scene.me().admitted() ? "participant.welcome.wait" : "participant.welcome.admission"));
        evaluation.show(scene);
        rules.show(scene.frame());
    }
}
