package no.trepart.room.ui.participant;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeButton;
import no.trepart.room.Attendance;
import no.trepart.workshop.Participants;
import no.trepart.workshop.Party;
import no.trepart.workshop.Phase;
import no.trepart.workshop.Seat;
import org.junit.jupiter.api.Test;

/** Somebody taps the wrong party, and finds the way back. */
class WrongPartyOnAPhoneTest extends AtThePhone {

    @Test
    void the_party_is_asked_for_again_and_nothing_is_left_of_the_first() {
        Seat mistaken = join();
        pressWrongParty();
        assertThat(text()).contains("Hvilken part hører du til i dag?");
        assertThat(beans.getBean(Participants.class).all(mistaken.workshop())).hasSize(6);
        choose("Folkevalgt");
        press("participant.join.button");
        assertThat(me().party()).isEqualTo(Party.ELECTED);
        assertThat(me().sitter()).isNotEqualTo(mistaken.sitter());
        assertThat(beans.getBean(Attendance.class).connected(mistaken.workshop()))
                .containsExactly(me().sitter().orElseThrow());
    }

    @Test
    void who_has_written_is_told_why_not_and_whom_to_ask() {
        Seat seat = join();
        follow(Phase.COLLECT);
        post(seat, "Avviksskjema på elleve sider");
        pressWrongParty();
        assertThat(notice()).contains("det står hos parten du valgte. Si fra til møtelederen.");
        assertThat(me()).isEqualTo(seat);
    }

    @Test
    void nobody_is_asked_once_the_meeting_is_closed() {
        join();
        meeting.in(Phase.CLOSED);
        until(() -> find(NativeButton.class).all().stream()
                .noneMatch(button -> button.isVisible() && button.getText().equals(say("participant.leave"))));
    }
}
