package no.trepart.room.ui.participant;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import no.trepart.room.ParticipantScene;
import no.trepart.room.ui.PhaseBar;
import no.trepart.uikit.ClockFace;
import no.trepart.uikit.PartyShape;
import no.trepart.words.Words;

/** The dark band at the top: which meeting, which party, which step, and the clock. */
class RoomHeader extends Header {

    private final int place;
    private final Paragraph meeting = new Paragraph();
    private final H1 phase = new H1();
    private final Span shape = new Span();
    private final ClockFace clock = new ClockFace();
    private final PhaseBar steps = new PhaseBar();

    /**
     * The band of one of the places of a device.
     *
     * @param place which of them; the first needs no name
     */
    RoomHeader(int place) {
        this.place = place;
        addClassNames("room-header", "on-night");
        meeting.addClassName("room-meeting");
        Div where = new Div(shape, phase);
        where.addClassName("room-where");
        Div words = new Div(meeting, where);
        words.addClassName("room-words");
        Div top = new Div(words, clock);
        top.addClassName("room-top");
        add(top, steps);
    }

    /** Shows the scene; the clock runs from now, for a snapshot can be older. */
    void show(ParticipantScene scene, Instant now) {
        String title = scene.frame().title();
        meeting.setText(place == 1 ? title : getTranslation("participant.place", place, title));
        phase.setText(getTranslation(Words.key(scene.frame().phase())));
        if (shape.getChildren().findAny().isEmpty()) {
            shape.add(PartyShape.alone(scene.me().party()));
        }
        clock.show(scene.frame().timer(), now);
        steps.show(scene.frame().phase(), scene.frame().agenda());
    }
}
