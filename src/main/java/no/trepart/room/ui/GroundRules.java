package no.trepart.room.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Stream;

/** How the meeting is held today. */
public class GroundRules extends Section {

    public GroundRules() {
        addClassNames("card", "ground-rules");
        UnorderedList rules = new UnorderedList();
        Stream.of("room.rules.equal", "room.rules.write", "room.rules.worry", "room.rules.recommend")
                .map(this::getTranslation)
                .map(ListItem::new)
                .forEach(rules::add);
        add(new H2(getTranslation("room.rules.title")), rules);
    }
}
