package no.trepart.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import no.trepart.uikit.Mark;

/** A screen that says one thing and shows the way on. */
@StyleSheet("context://css/shell.css")
class PlainScreen extends Main {

    PlainScreen() {
        addClassName("plain-screen");
    }

    final void say(String title, String lead, Component... more) {
        removeAll();
        add(new Anchor("", new Mark()), new H1(title), new Paragraph(lead));
        add(more);
        add(new Anchor("", getTranslation("shell.home")));
    }
}
