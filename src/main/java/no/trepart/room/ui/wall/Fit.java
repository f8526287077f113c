package no.trepart.room.ui.wall;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;

/** Lets the type shrink, within what the back row can read, until everything has room; see {@code js/wall.js}. */
@Tag("trepart-fit")
@JavaScript("context://js/wall.js")
class Fit extends Component implements HasComponents, HasStyle {

    Fit(String name, Component... content) {
        addClassName(name);
        add(content);
    }
}
