package no.trepart.room.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Stream;
import no.trepart.room.Frame;

/** How the meeting is held today. */
public class GroundRules extends Section {

    private final Paragraph brought = new Paragraph();

    public GroundRules() {
        addClassNames("card", "ground-rules");
        brought.addClassName("ground-rules-brought");
        brought.setVisible(false);
        UnorderedList rules = new UnorderedList();
        Stream.of("room.rules.equal", "room.rules.write", "room.rules.worry", "room.rules.recommend")
                .map(this::getTranslation)
                .map(ListItem::new)
                .forEach(rules::add);
        add(new H2(getTranslation("room.rules.title")), rules, brought);
    }

    /** Says what the meeting goes on with, if it does. */
    public void show(Frame frame) {
        brought.setVisible(frame.brought() > 0);
        brought.setText(frame.brought() > 0 ? getTranslation("room.rules.brought", frame.brought()) : "");
    }
}
