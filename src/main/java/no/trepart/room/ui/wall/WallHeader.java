package no.trepart.room.ui.wall;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import no.trepart.room.Frame;
import no.trepart.room.ui.PhaseBar;
import no.trepart.uikit.ClockFace;
import no.trepart.uikit.Mark;

/** The dark band at the top: which meeting, which step, and the clock. */
class WallHeader extends Header {

    private final Span title = new Span();
    private final PhaseBar steps = new PhaseBar();
    private final ClockFace clock = new ClockFace();

    WallHeader() {
        addClassNames("wall-header", "on-night");
        title.addClassNames("wall-title", "written");
        Div meeting = new Div(Mark.sign(), title);
        meeting.addClassName("wall-meeting");
        steps.addClassName("shows-words");
        add(meeting, steps, clock, tools());
    }

    /** For whoever sits at the projector's machine; they show only while the mouse moves. */
    private Nav tools() {
        Nav tools =
                new Nav(tool("wall.tool.dark", "data-wall-dark"), tool("wall.tool.fullscreen", "data-wall-fullscreen"));
        tools.setAriaLabel(getTranslation("wall.tools"));
        tools.addClassName("wall-tools");
        return tools;
    }

    private NativeButton tool(String words, String act) {
        NativeButton tool = new NativeButton(getTranslation(words));
        tool.getElement().setAttribute("type", "button");
        tool.getElement().setAttribute(act, "");
        return tool;
    }

    void show(Frame frame, Instant now) {
        title.setText(frame.title());
        steps.show(frame.phase(), frame.agenda());
        clock.show(frame.timer(), now);
    }
}
