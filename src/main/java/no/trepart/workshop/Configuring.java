package no.trepart.workshop;

import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** Changes the settings of a workshop, as far as those who are in it have not been promised otherwise. */
@Component
class Configuring {

    private final Workshops workshops;
    private final WorkshopChanges changes;
    private final Leading leading;

    Configuring(Workshops workshops, WorkshopChanges changes, Leading leading) {
        this.workshops = workshops;
        this.changes = changes;
        this.leading = leading;
    }

    Result<Workshop> by(Seat seat, UnaryOperator<Settings> change) {
        if (!seat.leadsTheRoom()) {
            return Result.refused(Refusal.ROLE_DOES_NOT_ALLOW);
        }
        return workshops
                .configure(seat.workshop(), was -> allowed(was, change.apply(was.settings())))
                .ifDone(done -> told(seat, done))
                .then(done -> found(seat));
    }

    private static Result<Settings> allowed(Workshops.Configurable was, Settings settings) {
        return kept(was, settings).then(kept -> fair(was.workshop(), kept));
    }

    private Result<Workshop> found(Seat seat) {
        return workshops.find(seat.workshop()).map(Result::done).orElseGet(() -> Result.refused(Refusal.UNKNOWN_CODE));
    }

    private static Result<Settings> kept(Workshops.Configurable was, Settings settings) {
        Settings promised = was.settings();
        return settings.keepsThePromisesOf(promised) || !was.somebodyJoined()
                ? Result.done(settings)
                : Result.refused(Refusal.PROMISED, promised.retentionDays(), promised.minimumShown());
    }

    /** Some may have spent all their dots already. */
    private static Result<Settings> fair(Workshop now, Settings settings) {
        boolean spending = now.allows(Deed.SPEND_DOTS) && !now.isRevealed(Reveal.DOTS);
        return spending && settings.dots() < now.settings().dots()
                ? Result.refused(Refusal.DOTS_ARE_OUT)
                : Result.done(settings);
    }

    private void told(Seat seat, Workshops.Configured done) {
        Workshop was = done.before();
        changes.published(was);
        Reconfiguration.of(was.settings(), done.after()).forEach(what -> leading.tell(seat, what));
        writeSilently(seat, was, done.after().silentWriting());
    }

    /** Before anything is sorted, posts are hidden or not as the setting now says. */
    private void writeSilently(Seat seat, Workshop was, boolean silently) {
        if (silently != was.settings().silentWriting() && was.phase().isBefore(Phase.SORT)) {
            var unused = leading.change(seat, new WorkshopChange.Revealed(Reveal.POSTS, !silently));
        }
    }
}
