package no.trepart.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RateTest {

    @Test
    void a_rate_is_read_as_it_is_written() {
        assertThat(Rate.valueOf("60, 10/s")).isEqualTo(new Rate(60, 10)).hasToString("60, 10/s");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "60", "60/s", "0, 1/s", "1, 0/s", "-1, 1/s", "many, 1/s"})
    void what_is_not_a_rate_is_not_read(String written) {
        assertThatThrownBy(() -> Rate.valueOf(written)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whoever_asks_too_fast_is_told_how_long_to_wait() {
        Buckets buckets = new Buckets(new Rate(2, 1));
        buckets.take("Kari");
        buckets.take("Kari");
        RefusedException refused = catchThrowableOfType(RefusedException.class, () -> buckets.take("Kari"));
        assertThat(refused.retryAfter()).isNotNull().hasSeconds(1);
        buckets.take("Ola");
    }

    @Test
    void those_who_no_longer_ask_take_no_memory() {
        Buckets buckets = new Buckets(new Rate(1, 1_000_000));
        IntStream.range(0, 50_000).forEach(i -> buckets.take("guest " + i));
        assertThat(buckets.size()).isLessThanOrEqualTo(10_000);
    }
}
