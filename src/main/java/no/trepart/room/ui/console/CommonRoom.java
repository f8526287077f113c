package no.trepart.room.ui.console;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import no.trepart.room.ConsoleScene;
import no.trepart.room.Line;

/** What people say to everybody while they write, the newest first; nothing while nobody has said anything. */
class CommonRoom extends Section {

    private final SaidList said;

    CommonRoom(Lead lead) {
        said = new SaidList(lead);
        addClassNames("common-room", "stack");
        add(new H3(getTranslation("console.common")), said);
    }

    void show(ConsoleScene scene) {
        List<Line> lines = scene.lines().stream()
                .filter(line -> line.thread() == null && !line.dismissed())
                .toList();
        setVisible(!lines.isEmpty());
        said.show(lines.reversed());
    }
}
