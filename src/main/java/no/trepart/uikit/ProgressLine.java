package no.trepart.uikit;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.dom.ElementFactory;
import no.trepart.workshop.Party;

/** How many of how many are done, as a line; the numbers stand in words beside it and are read aloud. */
@Tag("div")
public final class ProgressLine extends HtmlComponent {

    private final Element done = ElementFactory.createSpan();

    /**
     * An empty line.
     *
     * @param label what progresses, read aloud
     */
    public ProgressLine(String label) {
        addClassName("progress");
        done.getClassList().add("progress-done");
        getElement().appendChild(done);
        getElement().setAttribute("role", "progressbar");
        getElement().setAttribute("aria-label", label);
        getElement().setAttribute("aria-valuemin", "0");
    }

    /** A line in the colour of a party. */
    public static ProgressLine of(Party party, String label) {
        ProgressLine line = new ProgressLine(label);
        line.getElement().setAttribute("data-party", party.name());
        return line;
    }

    /**
     * Moves the line.
     *
     * @param words the numbers as they are read aloud, such as «5 av 6»
     */
    public void show(int count, int of, String words) {
        double share = of == 0 ? 0 : Math.min(1, (double) count / of);
        done.getStyle().set("--done", String.valueOf(share));
        getElement().setAttribute("aria-valuemax", String.valueOf(of));
        getElement().setAttribute("aria-valuenow", String.valueOf(Math.min(count, of)));
        getElement().setAttribute("aria-valuetext", words);
    }
}
