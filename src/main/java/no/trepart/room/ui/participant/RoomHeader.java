package no.trepart.room.ui.participant;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import no.trepart.room.Card;
import no.trepart.room.FocusView;
import no.trepart.room.ParticipantScene;
import no.trepart.room.ui.PhaseBar;
import no.trepart.uikit.Announcer;
import no.trepart.uikit.ClockFace;
import no.trepart.uikit.PartyShape;
import no.trepart.uikit.Spot;
import no.trepart.words.Words;
import no.trepart.workshop.Phase;
import org.jspecify.annotations.Nullable;

/** The dark band at the top: which meeting, which party, which step, and the clock. */
class RoomHeader extends Header {

    private final int place;
    private final Paragraph meeting = new Paragraph();
    private final H1 phase = new H1();
    private final Span shape = new Span();
    private final ClockFace clock = new ClockFace();
    private final PhaseBar steps = new PhaseBar();
    private final Announcer announcer = new Announcer();
    private @Nullable Looked looked;

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
        add(top, steps, announcer);
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
        announce(Looked.at(scene));
    }

    void focus() {
        Spot.focus(phase);
    }

    /** Says what everybody looks at now to whoever cannot see the wall. */
    private void announce(Looked now) {
        Looked before = looked;
        looked = now;
        if (before == null || before.equals(now)) {
            return;
        }
        if (now.phase() != before.phase()) {
            announcer.say(getTranslation("participant.moved", getTranslation(Words.key(now.phase()))));
        } else if (now.text() != null) {
            announcer.say(getTranslation("participant.focus", now.text()));
        }
    }

    /** The step, and the suggestion that everybody looks at. */
    private record Looked(Phase phase, @Nullable String text) {

        static Looked at(ParticipantScene scene) {
            FocusView focus = scene.focus();
            Card card = focus == null ? null : focus.card();
            return new Looked(scene.frame().phase(), card == null ? null : card.text());
        }
    }
}
