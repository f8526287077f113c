package no.trepart.room.ui.participant;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import no.trepart.room.ParticipantScene;
import no.trepart.room.ui.AgreedList;

/** «Avslutte»: what the three parties agreed on, and thanks. */
class ClosedStage extends Stage {

    private final AgreedList agreed = new AgreedList();
    private final Paragraph none = new Paragraph();

    ClosedStage() {
        super("closed");
        none.setText(getTranslation("participant.closed.none"));
        Paragraph promise = new Paragraph(getTranslation("participant.closed.promise"));
        promise.addClassNames("quiet");
        add(
                new H2(getTranslation("room.agreed.title")),
                none,
                agreed,
                new Paragraph(getTranslation("room.agreed.note")),
                promise);
    }

    @Override
    void show(ParticipantScene scene) {
        none.setVisible(scene.actions().isEmpty());
        agreed.setVisible(!scene.actions().isEmpty());
        agreed.show(scene.actions());
    }
}
