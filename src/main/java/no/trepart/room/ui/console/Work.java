package no.trepart.room.ui.console;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import no.trepart.room.ConsoleScene;

/** The work of one phase, in the middle of the console. */
abstract class Work extends Section {

    private final H2 title = new H2();

    Work(String name) {
        addClassNames("work", "work-" + name);
        add(title);
    }

    void entitle(String words) {
        title.setText(words);
    }

    /** Shows what is new in the scene. */
    abstract void show(ConsoleScene scene);

    /** Takes back the last step, in the phases where there is one. */
    void undo() {}
}
