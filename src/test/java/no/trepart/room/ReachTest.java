package no.trepart.room;

import static org.assertj.core.api.Assertions.assertThat;

import no.trepart.live.Live;
import no.trepart.workshop.ParticipantId;
import no.trepart.workshop.WorkshopId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReachTest {

    private static final WorkshopId WORKSHOP = new WorkshopId("w-1");
    private static final ParticipantId NURSE = new ParticipantId("p-1");

    private final Live live = new Live();
    private final Attendance attendance = new Attendance(live);
    private final Reach reach = new Reach(attendance);
    private boolean reachable = true;
    private final Reach.Screen screen = reach.open(WORKSHOP, NURSE, () -> reachable);

    @AfterEach
    void end() throws InterruptedException {
        live.destroy();
    }

    @Test
    void who_is_out_of_reach_for_longer_than_a_moment_is_away_until_they_are_back() {
        reachable = false;
        reach.look();
        assertThat(attendance.connected(WORKSHOP)).containsExactly(NURSE);
        reach.look();
        reach.look();
        assertThat(attendance.connected(WORKSHOP)).isEmpty();
        reachable = true;
        reach.look();
        assertThat(attendance.connected(WORKSHOP)).containsExactly(NURSE);
    }

    @Test
    void who_closes_their_screen_is_away_at_once_and_counted_out_once() {
        Reach.Screen second = reach.open(WORKSHOP, NURSE, () -> true);
        reachable = false;
        reach.look();
        reach.look();
        screen.close();
        assertThat(attendance.connected(WORKSHOP)).containsExactly(NURSE);
        second.close();
        second.close();
        reach.look();
        assertThat(attendance.connected(WORKSHOP)).isEmpty();
    }
}
