package no.trepart.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import java.time.Instant;
import java.util.Objects;
import no.trepart.workshop.Timer;
import org.jspecify.annotations.Nullable;

/**
 * A clock that runs in the browser: the countdown of a workshop, or the time of day when there is none.
 *
 * <p>The element in {@code js/clock.js} corrects for a browser whose own clock is wrong.
 */
@Tag("trepart-clock")
public final class ClockFace extends Component {

    private @Nullable Timer shown;
    private boolean set;

    /** Shows a countdown, or with null the time of day. */
    public void show(@Nullable Timer timer, Instant now) {
        if (set && Objects.equals(shown, timer)) {
            return;
        }
        shown = timer;
        set = true;
        // The element reads the server's time first, so that an end is never counted from a wrong now.
        put("now", now.toEpochMilli());
        put(
                "ends-at",
                timer == null || timer.endsAt() == null ? null : timer.endsAt().toEpochMilli());
        put("left", timer == null || timer.left() == null ? null : timer.left().toMillis());
    }

    private void put(String attribute, @Nullable Long value) {
        if (value == null) {
            getElement().removeAttribute(attribute);
        } else {
            getElement().setAttribute(attribute, String.valueOf(value));
        }
    }
}
