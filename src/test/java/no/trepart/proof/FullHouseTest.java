package no.trepart.proof;

import static no.trepart.proof.Hall.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.trepart.storage.Together;
import no.trepart.workshop.ParticipationService;
import no.trepart.workshop.Party;
import no.trepart.workshop.Refusal;
import no.trepart.workshop.Result;
import no.trepart.workshop.Seat;
import no.trepart.workshop.Workshop;
import no.trepart.workshop.Workshops;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** A meeting takes as many as there are places, and not one more, however many come at once. */
class FullHouseTest extends InAHall {

    private void leave(int places) {
        hall.a(MongoTemplate.class)
                .updateFirst(
                        Query.query(Criteria.where("_id").is(hall.id().value())),
                        Update.update("places", Workshop.MOST_PARTICIPANTS - places),
                        "workshops");
    }

    private Result<?> join(String command) {
        return hall.a(ParticipationService.class).join(hall.now().code(), Party.ELECTED, null, command);
    }

    @RepeatedTest(3)
    void exactly_as_many_come_in_as_there_are_places() {
        leave(5);
        List<Boolean> came = Together.on(16, i -> join("join " + i).isDone());
        assertThat(came.stream().filter(in -> in)).hasSize(5);
        assertThat(hall.snapshot().participants()).hasSize(5);
    }

    @Test
    void the_rest_are_told_how_many_there_is_room_for() {
        leave(0);
        assertThat(join("late")).isEqualTo(Result.refused(Refusal.WORKSHOP_FULL, Workshop.MOST_PARTICIPANTS));
    }

    @RepeatedTest(3)
    void one_who_asks_again_and_again_takes_one_place() {
        leave(2);
        Together.on(8, i -> join("same").isDone());
        assertThat(join("same").isDone()).isTrue();
        assertThat(join("another").isDone()).isTrue();
        assertThat(join("one more").isDone()).isFalse();
        assertThat(join("same").isDone()).isTrue();
    }

    @Test
    void who_leaves_makes_room() {
        leave(1);
        Seat wrong = hall.join(Party.ELECTED, "Kari").seat();
        assertThat(join("late").isDone()).isFalse();
        done(hall.a(ParticipationService.class).leave(wrong));
        assertThat(join("late").isDone()).isTrue();
    }

    @Test
    void a_place_that_nobody_took_is_not_given_back() {
        Workshops workshops = hall.a(Workshops.class);
        workshops.freePlace(hall.id());
        assertThat(workshops.takePlace(hall.id(), 1)).isTrue();
        assertThat(workshops.takePlace(hall.id(), 1)).isFalse();
    }
}
