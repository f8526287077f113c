package no.trepart.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JoinCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"FJ4 T2K", "fj4t2k", " FJ4-T2K ", "f j 4 t 2 k", "FJ4\u00a0T2K"})
    void is_read_the_way_people_type_it(String typed) {
        assertThat(JoinCode.parse(typed)).contains(new JoinCode("FJ4T2K"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "FJ4", "FJ4T2KK", "FJ4T2O", "<script>", "\u0000\u0000\u0000\u0000\u0000\u0000"})
    void cannot_be_anything_else(String typed) {
        assertThat(JoinCode.parse(typed)).isEmpty();
    }

    @Test
    void is_spoken_in_two_groups() {
        assertThat(new JoinCode("FJ4T2K").spoken()).isEqualTo("FJ4 T2K");
    }

    @Test
    void can_be_read_back_when_it_is_random() {
        Random random = new Random(7);
        for (int i = 0; i < 1_000; i++) {
            JoinCode code = JoinCode.random(random);
            assertThat(JoinCode.parse(code.spoken())).contains(code);
        }
    }
}
