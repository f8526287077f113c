package no.trepart.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class SecondClickTest {

    private Instant now = Instant.parse("2026-11-21T08:00:00Z");
    private final SecondClick second = new SecondClick(() -> now);

    @Test
    void an_empty_field_right_after_a_text_was_sent_is_a_double_click() {
        second.sent();
        now = now.plusMillis(999);
        assertThat(second.finds("")).isTrue();
        assertThat(second.finds("Neste")).isFalse();
        now = now.plusMillis(1);
        assertThat(second.finds("")).isFalse();
    }

    @Test
    void an_empty_field_from_which_nothing_was_sent_is_a_mistake() {
        assertThat(second.finds("")).isFalse();
    }
}
