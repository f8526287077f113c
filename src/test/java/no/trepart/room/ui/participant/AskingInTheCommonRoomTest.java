package no.trepart.room.ui.participant;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import java.util.List;
import no.trepart.chat.ChatService;
import no.trepart.chat.Message;
import no.trepart.chat.NewMessage;
import no.trepart.export.Examples;
import no.trepart.room.ui.console.Meeting;
import no.trepart.workshop.Party;
import no.trepart.workshop.Phase;
import no.trepart.workshop.Seat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody asks the assistant where everybody reads it, and gets something that does not fit. */
class AskingInTheCommonRoomTest extends AtThePhone {

    private Seat me;

    @BeforeEach
    void collect() {
        me = join();
        follow(Phase.COLLECT);
    }

    private void answered(Seat who) {
        ChatService chat = meeting.bean(ChatService.class);
        Message question = Meeting.done(chat.say(who, new NewMessage(null, "Hva vet vi?", "one")));
        chat.answer(question.workshop(), null, question.id(), List.of(Examples.LESSON));
        untilSaid(Examples.LESSON.text());
    }

    @Test
    void who_asked_marks_the_answer_as_not_relevant() {
        answered(me);
        press("room.lessons.dismiss");
        untilSaid(say("participant.dismissed"));
        assertThat(text()).doesNotContain(Examples.LESSON.text());
    }

    @Test
    void who_did_not_ask_is_offered_nothing() {
        answered(meeting.seat(Party.ELECTED, 0));
        assertThat(find(Button.class).withText(say("room.lessons.dismiss")).exists())
                .isFalse();
    }
}
