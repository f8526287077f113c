package no.trepart.knowledge.intake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parts in the order they are read; the last one may go on for as many lines as it likes. */
final class OpenParts {

    private final List<Part> closed = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable Part open;

    void begin(Part part) {
        close();
        open = part;
        text.append(part.text());
    }

    void goOn(String line) {
        Lines.join(text, line);
    }

    boolean isEmpty() {
        return open == null;
    }

    /** Whether the last one is a heading. */
    boolean endInHeading() {
        return open instanceof Part.Heading;
    }

    /** All of them; nothing goes on after that. */
    List<Part> all() {
        close();
        return List.copyOf(closed);
    }

    private void close() {
        if (open != null) {
            closed.add(open.saying(text.toString()));
            open = null;
            text.setLength(0);
        }
    }
}
