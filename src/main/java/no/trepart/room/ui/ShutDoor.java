package no.trepart.room.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import no.trepart.uikit.Mark;
import no.trepart.words.Words;
import no.trepart.workshop.Result;

/** Why a screen cannot be opened, and what to do. */
public class ShutDoor extends Main {

    public ShutDoor(Result.Refused<?> refused) {
        addClassNames("shut-door", "stack");
        say(
                getTranslation("room.door.title"),
                getTranslation(Words.key(refused.reason()), refused.details().toArray()));
    }

    private ShutDoor() {
        addClassNames("shut-door", "stack");
        say(getTranslation("room.removed"), getTranslation("room.removed.help"));
    }

    /** The workshop was deleted while the screen was open. */
    public static ShutDoor removed() {
        return new ShutDoor();
    }

    private void say(String title, String help) {
        add(new Mark(), new H1(title), new Paragraph(help), new Anchor("/", getTranslation("room.door.front")));
    }
}
