package no.trepart.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import no.trepart.HouseTest;
import no.trepart.live.Live;
import no.trepart.room.Rooms;
import no.trepart.room.WorkshopSnapshot;
import no.trepart.suggestion.SuggestionId;
import no.trepart.workshop.Phase;
import no.trepart.workshop.Seat;
import no.trepart.workshop.WorkshopId;
import no.trepart.workshop.WorkshopRemoved;
import no.trepart.workshop.WorkshopService;
import no.trepart.workshop.Workshops;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.security.test.context.support.WithMockUser;

/** A workshop is removed while people are still writing. */
@HouseTest
@WithMockUser(roles = "HOST")
class RemovalTest {

    @Autowired
    ApplicationContext house;

    @Autowired
    MongoTemplate mongo;

    @Autowired
    Straggler straggler;

    private Hall hall;
    private Seat nurse;

    @BeforeEach
    void a_meeting() {
        hall = Hall.open(house);
        nurse = hall.join(3).getLast();
        Hall.done(hall.moveTo(Phase.COLLECT));
    }

    @Test
    void what_is_written_in_the_middle_of_it_is_gone_too() {
        straggler.writes(hall.id(), () -> {
            SuggestionId post = hall.posted(nurse, "Tre skjema");
            Hall.done(hall.say(nurse, post, "Enig"));
            hall.join(1);
        });
        Hall.done(house.getBean(WorkshopService.class).remove(hall.id()));
        assertThat(List.of("suggestions", "messages", "participants", "receipts"))
                .allSatisfy(collection -> assertThat(
                                mongo.count(query(where("workshop").is(hall.id().value())), collection))
                        .isZero());
    }

    /** Nothing is told on this node but that the workshop is not there any more. */
    @Test
    void screens_here_show_it_when_another_node_has_removed_it() {
        AtomicReference<Optional<WorkshopSnapshot>> shown = new AtomicReference<>(Optional.empty());
        try (Live.Following screen = hall.a(Rooms.class).enter(hall.id(), shown::set)) {
            assertThat(screen).isNotNull();
            assertThat(shown.get()).isPresent();
            hall.a(Workshops.class).remove(hall.id());
            await().untilAsserted(() -> assertThat(shown.get()).isEmpty());
        }
    }

    /** Writes when the rooms have deleted what they had, and before the workshop itself is gone. */
    static class Straggler {

        private WorkshopId where = new WorkshopId("");
        private Runnable write = () -> {};

        void writes(WorkshopId workshop, Runnable what) {
            where = workshop;
            write = what;
        }

        @EventListener
        @Order(Ordered.LOWEST_PRECEDENCE)
        void on(WorkshopRemoved removed) {
            if (removed.workshop().equals(where)) {
                where = new WorkshopId("");
                write.run();
            }
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class WithAStraggler {

        @Bean
        Straggler straggler() {
            return new Straggler();
        }
    }
}
