package no.trepart.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;

/** A drawing of ours, put into the page as inline SVG so that it takes the colour around it. */
@Tag("span")
class Drawing extends Component {

    /**
     * A drawing that says nothing to a screen reader.
     *
     * @param svg markup from the source of this package, never from a user
     */
    Drawing(String className, String svg) {
        getElement().getClassList().add(className);
        getElement().setProperty("innerHTML", svg);
        getElement().setAttribute("aria-hidden", "true");
    }

    /** Makes it carry meaning of its own, where no word stands beside it. */
    final void name(String label) {
        getElement().removeAttribute("aria-hidden");
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", label);
    }
}
