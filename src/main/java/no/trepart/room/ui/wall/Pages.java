package no.trepart.room.ui.wall;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;

/** Holds more than the wall has room for, and turns the pages by itself; {@code js/wall.js} measures what fits. */
@Tag("trepart-pages")
@JavaScript("context://js/wall.js")
class Pages extends Component implements HasComponents, HasStyle {

    /**
     * Pages of some things.
     *
     * @param items a CSS selector of the things, which stand in one or more columns
     */
    Pages(String items, Component... content) {
        getElement().setAttribute("data-items", items);
        getElement().setAttribute("data-words", getTranslation("wall.page", "{0}", "{1}"));
        add(content);
    }

    /** Goes back to the first page when something arrives. */
    Pages thatFollowArrivals() {
        getElement().setAttribute("data-follows", "");
        return this;
    }
}
