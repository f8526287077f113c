package no.trepart.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PhaseTest {

    @Test
    void leads_from_welcome_to_the_close_and_back() {
        assertThat(Agenda.FULL.previous(Phase.WELCOME)).isEmpty();
        assertThat(Agenda.FULL.next(Phase.WELCOME)).contains(Phase.SITUATION);
        assertThat(Agenda.FULL.next(Phase.AGREE)).contains(Phase.CLOSED);
        assertThat(Agenda.FULL.previous(Phase.CLOSED)).contains(Phase.AGREE);
        assertThat(Agenda.FULL.next(Phase.CLOSED)).isEmpty();
    }

    @Test
    void takes_suggestions_only_while_collecting() {
        assertThat(Phase.allowing(Deed.POST)).containsExactly(Phase.COLLECT);
    }

    @Test
    void shows_passages_while_people_listen_and_not_over_their_own_work() {
        assertThat(Phase.allowing(Deed.SHOW_PASSAGE))
                .containsExactly(Phase.WELCOME, Phase.SITUATION, Phase.COLLECT, Phase.SORT, Phase.DISCUSS);
    }

    @Test
    void takes_dots_only_while_prioritising_and_stances_only_while_agreeing() {
        assertThat(Phase.allowing(Deed.SPEND_DOTS)).containsExactly(Phase.PRIORITISE);
        assertThat(Phase.allowing(Deed.TAKE_STANCE)).containsExactly(Phase.AGREE);
    }

    @ParameterizedTest
    @EnumSource(value = Phase.class, names = "CLOSED", mode = EnumSource.Mode.EXCLUDE)
    void lets_people_join_and_talk_and_facilitators_hide_until_it_is_closed(Phase phase) {
        assertThat(phase.allows(Deed.JOIN)).isTrue();
        assertThat(phase.allows(Deed.CHAT)).isTrue();
        assertThat(phase.allows(Deed.HIDE)).isTrue();
    }

    @Test
    void lets_the_action_list_be_completed_after_the_close_but_nobody_join() {
        assertThat(Phase.CLOSED.allows(Deed.COMPLETE_ACTION)).isTrue();
        assertThat(Phase.CLOSED.allows(Deed.JOIN)).isFalse();
    }
}
