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
        add(
                new Mark(),
                new H1(getTranslation("console.door.title")),
                new Paragraph(getTranslation(
                        Words.key(refused.reason()), refused.details().toArray())),
                new Anchor("/", getTranslation("console.door.front")));
    }
}
