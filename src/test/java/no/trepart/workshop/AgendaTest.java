package no.trepart.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import no.trepart.workshop.Agenda.Item;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgendaTest {

    private static final Agenda SHORT = new Agenda(List.of(new Item(Phase.AGREE, 20), new Item(Phase.COLLECT, 15)));

    @Test
    void every_meeting_begins_and_ends_whatever_is_planned() {
        assertThat(SHORT.items())
                .extracting(Item::phase)
                .containsExactly(Phase.WELCOME, Phase.COLLECT, Phase.AGREE, Phase.CLOSED);
    }

    @Test
    void the_next_step_is_the_next_planned_one() {
        assertThat(SHORT.next(Phase.WELCOME)).contains(Phase.COLLECT);
        assertThat(SHORT.next(Phase.CLOSED)).isEmpty();
        assertThat(SHORT.previous(Phase.AGREE)).contains(Phase.COLLECT);
        assertThat(SHORT.previous(Phase.WELCOME)).isEmpty();
    }

    @Test
    void whoever_visits_a_step_that_was_not_planned_finds_the_way_on_and_back() {
        assertThat(SHORT.next(Phase.PRIORITISE)).contains(Phase.AGREE);
        assertThat(SHORT.previous(Phase.PRIORITISE)).contains(Phase.COLLECT);
    }

    @Test
    void the_times_are_added_up() {
        assertThat(SHORT.total()).isEqualTo(Duration.ofMinutes(35));
        assertThat(SHORT.time(Phase.WELCOME)).isEmpty();
    }

    @Test
    void a_step_is_planned_once() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Agenda(List.of(new Item(Phase.SORT, 1), new Item(Phase.SORT, 2))))
                .withMessageContaining("SORT");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 100_000})
    void a_step_lasts_a_time_that_the_clock_can_show(int minutes) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Item(Phase.SORT, minutes));
    }

    @ParameterizedTest
    @EnumSource
    void every_format_is_an_agenda(MeetingFormat format) {
        assertThat(format.agenda().includes(Phase.COLLECT)).isTrue();
    }

    @Test
    void two_hours_are_two_hours() {
        assertThat(MeetingFormat.TWO_HOURS.agenda().total()).isEqualTo(Duration.ofHours(2));
        assertThat(MeetingFormat.GATHERING.agenda().total()).isEqualTo(Duration.ofHours(1));
    }
}
