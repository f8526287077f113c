package no.trepart.room.ui.participant;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import no.trepart.room.ui.console.Meeting;
import no.trepart.workshop.ExpiryService;
import no.trepart.workshop.Participants;
import no.trepart.workshop.ParticipationService;
import no.trepart.workshop.Phase;
import no.trepart.workshop.Seat;
import no.trepart.workshop.WorkshopChanges;
import org.junit.jupiter.api.Test;

/** A phone is left on the table, and what it shows is taken away meanwhile. */
class LostPlaceTest extends AtThePhone {

    @Test
    void who_left_on_another_screen_is_told_and_can_join_again() {
        Seat seat = join();
        until(() -> find(RoomScreen.class).exists());
        Meeting.done(meeting.bean(ParticipationService.class).leave(seat));
        untilSaid("Du er ikke med i møtet lenger");
        assertThat(find(RoomScreen.class).withCondition(RoomScreen::isVisible).exists())
                .isFalse();
        assertThat(find(Anchor.class).withText("Bli med på nytt").single().getHref())
                .isEqualTo("m/" + meeting.code() + "?plass=1");
        open();
        assertThat(text()).contains("Hvilken part hører du til i dag?").doesNotContain("ikke med i møtet lenger");
    }

    @Test
    void whose_meeting_is_over_for_good_is_told_so() {
        Seat seat = join();
        meeting.in(Phase.CLOSED);
        meeting.bean(ExpiryService.class).expire(seat.workshop());
        untilSaid("Møtet er over, og plassen din er slettet.");
        assertThat(find(Anchor.class).withText("Bli med på nytt").exists()).isFalse();
    }

    /** Whoever has written meanwhile cannot leave, and comes back from where they were for a moment. */
    @Test
    void who_is_put_back_finds_the_room_as_it_was() {
        Seat seat = join();
        Runnable back = meeting.bean(Participants.class)
                .takeOut(seat.workshop(), seat.sitter().orElseThrow())
                .orElseThrow();
        meeting.bean(WorkshopChanges.class).written(seat.workshop());
        untilSaid("Du er ikke med i møtet lenger");
        back.run();
        meeting.bean(WorkshopChanges.class).written(seat.workshop());
        until(() -> !text().contains("ikke med i møtet lenger"));
        assertThat(find(RoomScreen.class).single().isVisible()).isTrue();
    }
}
