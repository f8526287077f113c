package no.trepart.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TimerTest {

    private static final Instant NINE = Instant.parse("2026-11-21T09:00:00Z");

    @Test
    void runs_down_and_stops_at_zero() {
        Timer timer = Timer.running(NINE, Duration.ofMinutes(5));
        assertThat(timer.leftAt(NINE.plusSeconds(60))).isEqualTo(Duration.ofMinutes(4));
        assertThat(timer.leftAt(NINE.plusSeconds(600))).isZero();
    }

    @Test
    void keeps_what_is_left_while_it_is_paused() {
        Timer paused = Timer.running(NINE, Duration.ofMinutes(5)).pause(NINE.plusSeconds(60));
        assertThat(paused.leftAt(NINE.plusSeconds(3600))).isEqualTo(Duration.ofMinutes(4));
        assertThat(paused.resume(NINE.plusSeconds(3600)).leftAt(NINE.plusSeconds(3660)))
                .isEqualTo(Duration.ofMinutes(3));
    }

    @Test
    void can_be_extended_while_running_while_paused_and_after_the_end() {
        Timer timer = Timer.running(NINE, Duration.ofMinutes(1));
        Duration two = Duration.ofMinutes(2);
        assertThat(timer.extend(NINE, two).leftAt(NINE)).isEqualTo(Duration.ofMinutes(3));
        assertThat(timer.pause(NINE).extend(NINE, two).leftAt(NINE.plusSeconds(999)))
                .isEqualTo(Duration.ofMinutes(3));
        assertThat(timer.extend(NINE.plusSeconds(999), two).leftAt(NINE.plusSeconds(999)))
                .isEqualTo(two);
    }
}
