package no.trepart.uikit;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.button.Button;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/**
 * Buttons that come to mean something else when pressed: the second half of a double click finds the new meaning and does
 * nothing.
 */
public final class Steady {

    private static final Duration MOMENT = Duration.ofMillis(500);

    private final InstantSource clock;
    private @Nullable Object meaning;
    private Instant since = Instant.MIN;

    public Steady(InstantSource clock) {
        this.clock = clock;
    }

    /** Tells what the buttons are about as they are drawn; when that changes they are deaf for a moment. */
    public void means(Object now) {
        if (meaning != null && !meaning.equals(now)) {
            since = clock.instant();
        }
        meaning = now;
    }

    /** A button among them. */
    public Button button(String words, Runnable act) {
        return new Button(words, click -> {
            if (isFirst(click)) {
                press(act);
            }
        });
    }

    /** Acts, unless what would be done has only just come to be meant; for keys. */
    public void press(Runnable act) {
        if (!clock.instant().isBefore(since.plus(MOMENT))) {
            act.run();
        }
    }

    /** Whether it is not the second half of a double click, which on a slow line comes long after the first. */
    public static boolean isFirst(ClickEvent<?> click) {
        return click.getClickCount() < 2;
    }
}
