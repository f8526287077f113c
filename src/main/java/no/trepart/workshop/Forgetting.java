package no.trepart.workshop;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Has every room let go of the traces of people as a workshop ends; one that fails does not keep the others from it. */
@Component
class Forgetting {

    private final List<Traces> everywhere;

    Forgetting(List<Traces> everywhere) {
        this.everywhere = List.copyOf(everywhere);
    }

    @EventListener
    void on(WorkshopClosed closed) {
        each(traces -> traces.forgetPeople(closed));
    }

    @EventListener
    void on(WorkshopExpired expired) {
        each(traces -> traces.removeAll(expired.workshop()));
    }

    @EventListener
    void on(WorkshopRemoved removed) {
        each(traces -> traces.removeAll(removed.workshop()));
    }

    /** Who told of the end learns of the failure, so that it is not noted as done and is tried again. */
    private void each(Consumer<Traces> letGo) {
        Attempts.all(everywhere.stream().map(traces -> () -> letGo.accept(traces)));
    }
}
