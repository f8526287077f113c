package no.trepart.workshop.mongo;

import static no.trepart.workshop.mongo.WorkshopDocument.*;

import no.trepart.workshop.Reveal;
import no.trepart.workshop.WorkshopChange;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Update;

/** What each change sets, counts and takes away in a stored workshop. */
class WorkshopUpdates {

    private WorkshopUpdates() {}

    static Update of(WorkshopChange change) {
        return switch (change) {
            case WorkshopChange.Touched touched -> new Update();
            case WorkshopChange.Moved moved ->
                setOrUnset(new Update().set(PHASE, moved.to()), CLOSED_AT, moved.closedAt());
            case WorkshopChange.Reopened reopened ->
                new Update()
                        .set(PHASE, reopened.in())
                        .unset(CLOSED_AT)
                        .inc(ROUND, 1)
                        .inc(REOPENED, 1)
                        .pull(REVEALED, Reveal.EVALUATION);
            case WorkshopChange.TimerSet set -> setOrUnset(new Update(), TIMER, set.timer());
            case WorkshopChange.Focused focused ->
                setOrUnset(new Update(), FOCUS, focused.on().orElse(null));
            case WorkshopChange.Revealed revealed ->
                revealed.on()
                        ? new Update().addToSet(REVEALED, revealed.what())
                        : new Update().pull(REVEALED, revealed.what());
            case WorkshopChange.RoundBegun begun -> new Update().inc(ROUND, 1).pull(REVEALED, Reveal.DOTS);
        };
    }

    private static Update setOrUnset(Update update, String field, @Nullable Object value) {
        return value == null ? update.unset(field) : update.set(field, value);
    }
}
