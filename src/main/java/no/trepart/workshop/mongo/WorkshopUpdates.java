package no.trepart.workshop.mongo;

import static no.trepart.workshop.mongo.WorkshopDocument.*;

import no.trepart.workshop.Reveal;
import no.trepart.workshop.Timer;
import no.trepart.workshop.WorkshopChange;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Update;

/** What each change of a workshop writes, and what it asks of the workshop before. */
final class WorkshopUpdates {

    private WorkshopUpdates() {}

    /** The guard of a workshop with what a change asks of it besides. */
    static Criteria guarded(Criteria guard, WorkshopChange change) {
        return switch (change) {
            case WorkshopChange.Moved moved -> guard.and(SEALED).exists(false);
            case WorkshopChange.Reopened reopened -> guard.and(SEALED).exists(false);
            case WorkshopChange.TimerChanged(Timer from, Timer to) ->
                guard.and(TIMER_ENDS_AT).is(from.endsAt()).and(TIMER_LEFT).is(from.left());
            case WorkshopChange.Touched touched -> guard;
            case WorkshopChange.TimerSet set -> guard;
            case WorkshopChange.Focused focused -> guard;
            case WorkshopChange.Revealed revealed -> guard;
            case WorkshopChange.RoundBegun begun -> guard;
        };
    }

    static Update update(WorkshopChange change) {
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
            case WorkshopChange.TimerChanged changed -> new Update().set(TIMER, changed.to());
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
