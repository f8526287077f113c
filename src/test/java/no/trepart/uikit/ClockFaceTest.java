package no.trepart.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import no.trepart.workshop.Timer;
import org.junit.jupiter.api.Test;

class ClockFaceTest {

    private static final Instant NOW = Instant.ofEpochSecond(1_000);

    private final ClockFace face = new ClockFace();

    @Test
    void without_a_countdown_it_only_knows_what_time_it_is() {
        face.show(null, NOW);
        assertThat(shown("now")).isEqualTo("1000000");
        assertThat(shown("ends-at")).isNull();
        assertThat(shown("left")).isNull();
    }

    @Test
    void a_countdown_runs_to_its_end_from_the_time_of_the_house() {
        face.show(Timer.running(NOW, Duration.ofMinutes(5)), NOW);
        assertThat(shown("now")).isEqualTo("1000000");
        assertThat(shown("ends-at")).isEqualTo("1300000");
        assertThat(shown("left")).isNull();
    }

    @Test
    void a_pause_shows_what_is_left_and_an_end_takes_both_away() {
        Timer running = Timer.running(NOW, Duration.ofMinutes(5));
        face.show(running, NOW);
        face.show(running.pause(NOW.plusSeconds(60)), NOW.plusSeconds(60));
        assertThat(shown("left")).isEqualTo("240000");
        assertThat(shown("ends-at")).isNull();
        face.show(null, NOW.plusSeconds(61));
        assertThat(shown("left")).isNull();
    }

    private String shown(String attribute) {
        return face.getElement().getAttribute(attribute);
    }
}
