package no.trepart.api;

import static no.trepart.api.Replies.done;
import static no.trepart.api.Replies.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.trepart.api.ApiClient.Caller;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApiTest
class FollowingTest {

    @Autowired
    ApiClient api;

    @Autowired
    SceneStreams streams;

    private Meeting meeting;

    @BeforeEach
    void start() {
        meeting = api.meeting().moveTo("COLLECT");
    }

    private EventStream follow(Caller who) {
        return EventStream.follow(api, who, meeting);
    }

    private static void awaitEvents(EventStream stream, int atLeast) {
        await().until(() -> stream.events().size() >= atLeast);
    }

    @Test
    void the_scene_comes_at_once_with_its_version() {
        try (EventStream wall = follow(meeting.wall())) {
            awaitEvents(wall, 1);
            assertThat(wall.response().headers().firstValue("Content-Type")).contains("text/event-stream");
            assertThat(wall.last().name()).isEqualTo("scene");
            assertThat(wall.last().json().path("view").asString()).isEqualTo("WALL");
            assertThat(wall.last().id())
                    .isEqualTo(wall.last().json().path("version").asString());
        }
    }

    @Test
    void an_event_holds_the_same_as_the_scene() {
        try (EventStream wall = follow(meeting.wall())) {
            awaitEvents(wall, 1);
            var scene = meeting.wall().get(meeting.path()).json();
            assertThat(wall.last().json().propertyNames()).containsExactlyElementsOf(scene.propertyNames());
        }
    }

    @Test
    void a_change_comes_to_every_role() {
        Caller elected = meeting.join("ELECTED");
        try (EventStream wall = follow(meeting.wall());
                EventStream console = follow(meeting.facilitator());
                EventStream own = follow(elected)) {
            meeting.posted(elected, "Dobbel føring");
            for (EventStream stream : List.of(wall, console, own)) {
                await().until(() ->
                        !stream.events().isEmpty() && stream.last().data().contains("Dobbel føring"));
            }
        }
    }

    @Test
    void a_client_that_comes_back_gets_what_is_newer_and_nothing_else() {
        String version = meeting.wall().get(meeting.path()).text("version");
        try (EventStream back = follow(meeting.wall().with("Last-Event-ID", version))) {
            await().until(() -> !back.comments().isEmpty());
            assertThat(back.events()).isEmpty();
            meeting.moveTo("SORT");
            awaitEvents(back, 1);
        }
        try (EventStream late = follow(meeting.wall().with("Last-Event-ID", version))) {
            awaitEvents(late, 1);
            assertThat(late.last().json().path("phase").asString()).isEqualTo("SORT");
        }
    }

    /** Nothing is written when somebody opens a screen, so that the version is the same. */
    @Test
    void a_client_that_comes_back_is_told_who_came_meanwhile() {
        Caller elected = meeting.join("ELECTED");
        String before;
        try (EventStream wall = follow(meeting.wall())) {
            awaitEvents(wall, 1);
            before = wall.last().id();
        }
        try (EventStream own = follow(elected)) {
            await().until(() -> connected() == 1);
            String since;
            try (EventStream back = follow(meeting.wall().with("Last-Event-ID", before))) {
                awaitEvents(back, 1);
                since = back.last().id();
            }
            try (EventStream again = follow(meeting.wall().with("Last-Event-ID", since))) {
                await().until(() -> !again.comments().isEmpty());
                assertThat(again.events()).isEmpty();
            }
            assertThat(own.hasEnded()).isFalse();
        }
    }

    @Test
    void a_burst_of_changes_comes_as_few_events_and_the_last_is_the_newest() {
        Caller facilitator = meeting.facilitator();
        try (EventStream wall = follow(meeting.wall())) {
            awaitEvents(wall, 1);
            long start = System.nanoTime();
            for (int i = 0; i < 60; i++) {
                done(facilitator.put(meeting.path("/reveal"), Map.of("what", "DOTS", "on", i % 2 == 0)));
            }
            String newest = facilitator.get(meeting.path()).text("version");
            await().until(() -> wall.last().id().equals(newest));
            double seconds = Duration.ofNanos(System.nanoTime() - start).toMillis() / 1000.0;
            assertThat(wall.events().size()).isLessThanOrEqualTo((int) (seconds / 0.12) + 3);
        }
    }

    @Test
    void a_participant_counts_as_connected_while_following() {
        Caller elected = meeting.join("ELECTED");
        try (EventStream own = follow(elected)) {
            awaitEvents(own, 1);
            await().until(() -> connected() == 1);
            assertThat(meeting.wall()
                            .get(meeting.path())
                            .json()
                            .path("presence")
                            .get(0)
                            .path("joined")
                            .asInt())
                    .isOne();
        }
        await().until(() -> connected() == 0);
    }

    private int connected() {
        return meeting.wall()
                .get(meeting.path())
                .json()
                .path("presence")
                .get(0)
                .path("connected")
                .asInt();
    }

    @Test
    void a_quiet_line_shows_that_it_lives() {
        try (EventStream wall = follow(meeting.wall())) {
            await().until(() -> wall.comments().size() >= 2);
        }
    }

    @Test
    void the_stream_ends_when_the_workshop_is_removed() {
        try (EventStream wall = follow(meeting.wall())) {
            awaitEvents(wall, 1);
            done(meeting.facilitator().delete(meeting.path()));
            await().until(wall::hasEnded);
        }
        refused(meeting.wall().get(meeting.path("/events")), 404, "unknown_code");
    }

    @Test
    void a_client_that_went_away_is_forgotten() {
        await("those of the other tests").until(() -> streams.count() == 0);
        int before = streams.count();
        EventStream wall = follow(meeting.wall());
        awaitEvents(wall, 1);
        assertThat(streams.count()).isGreaterThan(before);
        wall.close();
        await().until(() -> streams.count() <= before);
    }

    @Test
    void nobody_opens_streams_without_end() {
        List<EventStream> open = new ArrayList<>();
        try {
            for (int i = 0; i < 3; i++) {
                open.add(follow(meeting.wall()));
            }
            refused(meeting.wall().get(meeting.path("/events")), 429, "too_fast");
        } finally {
            open.forEach(EventStream::close);
        }
    }

    @Test
    void nobody_follows_without_a_key() {
        refused(api.nobody().get(meeting.path("/events")), 401, "unknown_key");
        refused(api.as("wrong").get(meeting.path("/events")), 401, "unknown_key");
    }
}
