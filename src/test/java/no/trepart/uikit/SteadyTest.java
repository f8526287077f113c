package no.trepart.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SteadyTest {

    private Instant now = Instant.parse("2026-11-21T09:00:00Z");
    private int done;
    private final Steady steady = new Steady(() -> now);

    @Test
    void what_has_always_meant_the_same_acts_at_once_and_as_often_as_it_is_pressed() {
        steady.means("close");
        press();
        steady.means("close");
        press();
        assertThat(done).isEqualTo(2);
    }

    @Test
    void what_has_just_come_to_mean_something_else_does_nothing_for_a_moment() {
        steady.means("close");
        press();
        later(Duration.ofMillis(120));
        steady.means("reopen");
        press();
        later(Duration.ofMillis(499));
        press();
        assertThat(done).isEqualTo(1);
        later(Duration.ofMillis(1));
        press();
        assertThat(done).isEqualTo(2);
    }

    private void press() {
        steady.press(() -> done++);
    }

    private void later(Duration time) {
        now = now.plus(time);
    }
}
