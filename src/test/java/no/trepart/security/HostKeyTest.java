package no.trepart.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalysis;

class HostKeyTest {

    @Test
    void a_key_that_is_set_must_be_too_long_to_guess() {
        assertThat(new HostKey("sixteen-letters-", () -> "another").matches("sixteen-letters-"))
                .isTrue();
        assertThatThrownBy(() -> new HostKey(" fifteen-letters ", () -> "another"))
                .isInstanceOf(HostKeyTooShortException.class)
                .hasMessageNotContaining("fifteen");
    }

    @Test
    void none_that_is_set_is_no_short_one() {
        assertThat(new HostKey(" ", () -> "kept").matches("kept")).isTrue();
    }

    @Test
    void whoever_starts_the_house_is_told_in_plain_words() {
        var failure = new RuntimeException(new HostKeyTooShortException(6, 16));
        FailureAnalysis told = Objects.requireNonNull(new HostKeyFailureAnalyzer().analyze(failure));
        assertThat(told.getDescription()).contains("trepart.host-key", "6 characters", "16 or more");
        assertThat(told.getAction()).startsWith("Set a longer one");
    }
}
