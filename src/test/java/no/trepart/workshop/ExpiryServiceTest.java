package no.trepart.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.trepart.HouseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@HouseTest
@WithMockUser(roles = "HOST")
class ExpiryServiceTest {

    @Autowired
    WorkshopService service;

    @Autowired
    FacilitationService facilitation;

    @Autowired
    Workshops workshops;

    @Autowired
    Participants participants;

    @Autowired
    WorkshopChanges changes;

    private final List<Object> told = new ArrayList<>();
    private WorkshopId id = new WorkshopId("");
    private Seat facilitator = Seat.of(id, Role.FACILITATOR);

    @BeforeEach
    void a_closed_workshop_whose_raw_material_is_kept_for_30_days() {
        NewWorkshop wish = new NewWorkshop("Tillit", null, Language.NB, Settings.DEFAULT);
        id = ((Result.Done<StartedWorkshop>) service.start(wish))
                .value()
                .workshop()
                .id();
        facilitator = Seat.of(id, Role.FACILITATOR);
        assertThat(facilitation.moveTo(facilitator, Phase.CLOSED).isDone()).isTrue();
    }

    private Workshop workshop() {
        return workshops.find(id).orElseThrow();
    }

    private ExpiryService after(Duration sinceClose) {
        Instant now = Objects.requireNonNull(workshop().closedAt()).plus(sinceClose);
        return new ExpiryService(workshops, participants, changes, Clock.fixed(now, ZoneOffset.UTC), told::add);
    }

    private boolean isDue(ExpiryService expiry) {
        return expiry.due().stream().anyMatch(workshop -> workshop.id().equals(id));
    }

    @Test
    void is_due_when_the_days_are_over_and_not_before() {
        assertThat(isDue(after(Duration.ofDays(30).minusMillis(1)))).isFalse();
        assertThat(isDue(after(Duration.ofDays(30)))).isTrue();
    }

    @Test
    void a_reopened_workshop_is_left_alone() {
        ExpiryService expiry = after(Duration.ofDays(30));
        Workshop due = workshop();
        facilitation.moveTo(facilitator, Phase.AGREE);
        assertThat(isDue(expiry)).isFalse();
        assertThat(expiry.seal(due)).isFalse();
    }

    @Test
    void a_workshop_that_was_closed_again_has_its_days_again() {
        ExpiryService expiry = after(Duration.ofDays(30).minusSeconds(60));
        Workshop due = workshop();
        assertThat(expiry.seal(due)).isFalse();
    }

    @Test
    void a_sealed_workshop_cannot_be_reopened_and_can_be_sealed_again() {
        ExpiryService expiry = after(Duration.ofDays(30));
        assertThat(expiry.seal(workshop())).isTrue();
        assertThat(expiry.seal(workshop())).isTrue();
        assertThat(facilitation.moveTo(facilitator, Phase.AGREE)).isEqualTo(Result.refused(Refusal.WORKSHOP_EXPIRED));
        assertThat(workshop().phase()).isEqualTo(Phase.CLOSED);
    }

    @Test
    void an_expired_workshop_is_told_of_and_no_longer_due() {
        ExpiryService expiry = after(Duration.ofDays(30));
        expiry.seal(workshop());
        expiry.expire(id);
        assertThat(told).contains(new WorkshopExpired(id));
        assertThat(isDue(expiry)).isFalse();
    }

    @Test
    void a_workshop_that_was_only_sealed_when_a_crash_came_is_due_again() {
        ExpiryService expiry = after(Duration.ofDays(31));
        expiry.seal(workshop());
        assertThat(isDue(expiry)).isTrue();
    }

    @Test
    void stragglers_are_swept_up_after_a_close_and_for_a_while_after_a_deletion() {
        ExpiryService expiry = after(Duration.ofDays(30));
        expiry.sweepStragglers();
        assertThat(told).contains(new WorkshopClosed(id, 1)).doesNotContain(new WorkshopExpired(id));
        expiry.seal(workshop());
        expiry.expire(id);
        told.clear();
        expiry.sweepStragglers();
        assertThat(told).contains(new WorkshopExpired(id));
        told.clear();
        after(Duration.ofDays(33)).sweepStragglers();
        assertThat(told).doesNotContain(new WorkshopExpired(id), new WorkshopClosed(id, 1));
    }

    @Test
    void a_workshop_that_fails_does_not_keep_the_others_from_being_swept() {
        WorkshopId first = id;
        a_closed_workshop_whose_raw_material_is_kept_for_30_days();
        ExpiryService expiry = new ExpiryService(workshops, participants, changes, Clock.systemUTC(), this::toldInVain);
        assertThatThrownBy(expiry::sweepStragglers).hasMessage("no answer");
        assertThat(told).contains(new WorkshopClosed(first, 1), new WorkshopClosed(id, 1));
    }

    private void toldInVain(Object event) {
        told.add(event);
        throw new IllegalStateException("no answer");
    }
}
