package no.trepart.room.ui.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.trepart.chat.Message;
import no.trepart.chat.NewMessage;
import no.trepart.export.Examples;
import no.trepart.workshop.Party;
import no.trepart.workshop.Phase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is said to everybody while people write and sort. */
class CommonRoomTest extends AtTheConsole {

    @ParameterizedTest
    @EnumSource(
            value = Phase.class,
            names = {"COLLECT", "SORT"})
    void an_answer_that_does_not_fit_is_put_aside_where_everybody_reads_it(Phase phase) {
        meeting.in(phase);
        Message question = Meeting.done(
                meeting.chat().say(meeting.seat(Party.ELECTED, 0), new NewMessage(null, "Hva vet vi?", "one")));
        meeting.chat().answer(question.workshop(), null, question.id(), List.of(Examples.LESSON));
        open();
        assertThat(text()).containsSubsequence(say("console.common"), Examples.LESSON.text(), "Hva vet vi?");
        press("room.lessons.dismiss");
        until(() -> !text().contains(Examples.LESSON.text()));
        assertThat(text()).contains("Hva vet vi?");
    }
}
