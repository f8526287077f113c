package no.trepart.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ForgettingTest {

    private static final WorkshopId ID = new WorkshopId("w");

    private final List<String> done = new ArrayList<>();

    /** Notes what it is asked for. */
    private record Noting(List<String> done) implements Traces {

        @Override
        public void forgetPeople(WorkshopClosed closed) {
            done.add("forget people to round " + closed.round());
        }

        @Override
        public void removeAll(WorkshopId workshop) {
            done.add("remove all of " + workshop.value());
        }
    }

    /** Keeps no link to people, and its store does not answer. */
    private record Failing(String words) implements Traces {

        @Override
        public void removeAll(WorkshopId workshop) {
            throw new IllegalStateException(words);
        }
    }

    @Test
    void a_close_cuts_the_links_to_people_and_deletes_nothing() {
        new Forgetting(List.of(new Noting(done), new Failing("never asked"))).on(new WorkshopClosed(ID, 2));
        assertThat(done).containsExactly("forget people to round 2");
    }

    @Test
    void everything_goes_when_it_was_kept_long_enough_and_when_the_workshop_is_removed() {
        Forgetting forgetting = new Forgetting(List.of(new Noting(done)));
        forgetting.on(new WorkshopExpired(ID));
        forgetting.on(new WorkshopRemoved(ID));
        assertThat(done).containsExactly("remove all of w", "remove all of w");
    }

    @Test
    void one_that_fails_does_not_keep_the_others_and_is_told_of() {
        Forgetting forgetting = new Forgetting(List.of(new Failing("first"), new Noting(done), new Failing("second")));
        assertThatThrownBy(() -> forgetting.on(new WorkshopExpired(ID)))
                .hasMessage("first")
                .satisfies(e -> assertThat(e.getSuppressed())
                        .extracting(Throwable::getMessage)
                        .containsExactly("second"));
        assertThat(done).containsExactly("remove all of w");
    }
}
