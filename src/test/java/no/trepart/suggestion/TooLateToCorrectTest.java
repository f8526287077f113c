package no.trepart.suggestion;

import static no.trepart.proof.Hall.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicBoolean;
import no.trepart.HouseTest;
import no.trepart.proof.Hall;
import no.trepart.workshop.Participants;
import no.trepart.workshop.Phase;
import no.trepart.workshop.Receipts;
import no.trepart.workshop.Refusal;
import no.trepart.workshop.Result;
import no.trepart.workshop.Seat;
import no.trepart.workshop.WorkshopChanges;
import no.trepart.workshop.Workshops;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.test.context.support.WithMockUser;

/** An author mends their words, and sorting begins between the look at the step and the write. */
@HouseTest
@WithMockUser(roles = "HOST")
class TooLateToCorrectTest {

    @Autowired
    ApplicationContext house;

    private SuggestionService overtaken(Hall hall, Runnable event) {
        return new SuggestionService(
                hall.a(Suggestions.class),
                afterTheFirstLook(hall.a(Workshops.class), event),
                hall.a(Participants.class),
                hall.a(Receipts.class),
                hall.a(WorkshopChanges.class),
                Clock.systemUTC(),
                house);
    }

    private static Workshops afterTheFirstLook(Workshops real, Runnable event) {
        AtomicBoolean happened = new AtomicBoolean();
        return (Workshops) Proxy.newProxyInstance(
                Workshops.class.getClassLoader(), new Class<?>[] {Workshops.class}, (proxy, method, arguments) -> {
                    if (method.isDefault()) {
                        return InvocationHandler.invokeDefault(proxy, method, arguments);
                    }
                    Object answer = method.invoke(real, arguments);
                    if (method.getName().equals("find") && happened.compareAndSet(false, true)) {
                        event.run();
                    }
                    return answer;
                });
    }

    @Test
    void what_is_being_sorted_keeps_its_words() {
        Hall hall = Hall.open(house);
        Seat author = hall.join(1).getFirst();
        done(hall.moveTo(Phase.COLLECT));
        SuggestionId post = hall.posted(author, "Tre skjema");
        Result<Suggestion> late =
                overtaken(hall, () -> done(hall.moveTo(Phase.SORT))).correct(author, post, "Noe helt annet");
        assertThat(late).isEqualTo(Result.refused(Refusal.PHASE_DOES_NOT_ALLOW));
        assertThat(hall.console().cards().getFirst().text()).isEqualTo("Tre skjema");
    }

    @Test
    void in_time_they_are_mended() {
        Hall hall = Hall.open(house);
        Seat author = hall.join(1).getFirst();
        done(hall.moveTo(Phase.COLLECT));
        SuggestionId post = hall.posted(author, "Tre skjma");
        assertThat(done(hall.a(SuggestionService.class).correct(author, post, "Tre skjema"))
                        .text())
                .isEqualTo("Tre skjema");
    }
}
