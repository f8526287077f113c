package no.trepart.proof;

import static no.trepart.proof.Hall.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import no.trepart.audit.AuditEntries;
import no.trepart.audit.AuditEntry;
import no.trepart.storage.Together;
import no.trepart.workshop.FacilitationService;
import no.trepart.workshop.Happening;
import no.trepart.workshop.Phase;
import no.trepart.workshop.Refusal;
import no.trepart.workshop.Result;
import no.trepart.workshop.Reveal;
import no.trepart.workshop.Role;
import no.trepart.workshop.Workshop;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** The promised days are counted from the first close, however often «close» is pressed. */
class ClosingTwiceTest extends InAHall {

    private @Nullable Instant closedAt() {
        return hall.now().closedAt();
    }

    @Test
    void closing_what_is_closed_changes_nothing() {
        Workshop closed = done(hall.moveTo(Phase.CLOSED));
        anHourAgo();
        Instant first = closedAt();
        done(hall.a(FacilitationService.class).reveal(hall.facilitator(), Reveal.EVALUATION, true));
        Workshop again = done(hall.moveTo(Phase.CLOSED));
        assertThat(again.id()).isEqualTo(closed.id());
        assertThat(again.isClosed()).isTrue();
        assertThat(closedAt()).isEqualTo(first);
        assertThat(again.isRevealed(Reveal.EVALUATION)).isTrue();
    }

    private void anHourAgo() {
        hall.a(MongoTemplate.class)
                .updateFirst(
                        Query.query(Criteria.where("_id").is(hall.id().value())),
                        Update.update("closedAt", Instant.now().minusSeconds(3_600)),
                        "workshops");
    }

    @RepeatedTest(3)
    void many_who_close_at_once_close_it_once() {
        Together.on(8, i -> done(hall.moveTo(Phase.CLOSED)));
        assertThat(hall.a(AuditEntries.class).all(hall.id()))
                .extracting(AuditEntry::what)
                .containsExactly(new Happening.MeetingMoved(Phase.WELCOME, Phase.CLOSED));
    }

    @RepeatedTest(3)
    void who_closes_while_another_reopens_finds_it_closed_or_closes_it() {
        done(hall.moveTo(Phase.CLOSED));
        Together.on(8, i -> done(hall.moveTo(i % 2 == 0 ? Phase.CLOSED : Phase.AGREE)));
        assertThat(closedAt() == null).isEqualTo(!hall.now().isClosed());
    }

    @Test
    void only_those_who_lead_are_told_that_it_is_closed() {
        done(hall.moveTo(Phase.CLOSED));
        assertThat(hall.a(FacilitationService.class).moveTo(hall.seat(Role.LEADER), Phase.CLOSED))
                .isEqualTo(Result.refused(Refusal.ROLE_DOES_NOT_ALLOW));
    }
}
