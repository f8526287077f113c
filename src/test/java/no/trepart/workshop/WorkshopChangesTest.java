package no.trepart.workshop;

import static no.trepart.proof.Hall.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import no.trepart.HouseTest;
import no.trepart.live.Live;
import no.trepart.proof.Hall;
import no.trepart.storage.Together;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.test.context.support.WithMockUser;

/** When links to people are looked for again, after the close has cut them. */
@HouseTest
@WithMockUser(roles = "HOST")
class WorkshopChangesTest {

    @Autowired
    ApplicationContext house;

    private final List<Object> swept = new CopyOnWriteArrayList<>();
    private Hall hall;
    private WorkshopChanges changes;

    @BeforeEach
    void a_closed_meeting() {
        hall = Hall.open(house);
        done(hall.moveTo(Phase.CLOSED));
        changes = new WorkshopChanges(hall.a(Workshops.class), hall.a(Live.class), this::slowly);
    }

    private void slowly(Object event) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        swept.add(event);
    }

    @Test
    void after_a_late_write_they_are() {
        changes.written(hall.id());
        changes.written(hall.id());
        WorkshopClosed closed = new WorkshopClosed(hall.id(), hall.now().round());
        assertThat(swept).containsExactly(closed, closed);
    }

    @Test
    void those_who_write_late_together_share_a_sweep_that_none_of_them_is_too_late_for() {
        Together.on(24, i -> {
            int before = swept.size();
            changes.written(hall.id());
            assertThat(swept).hasSizeGreaterThan(before);
            return i;
        });
        assertThat(swept).hasSizeLessThan(12);
    }

    @Test
    void what_may_be_written_then_needs_no_sweep() {
        long version = hall.now().version();
        changes.writtenByNobody(hall.id());
        assertThat(swept).isEmpty();
        assertThat(hall.now().version()).isGreaterThan(version);
    }
}
