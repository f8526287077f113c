package no.trepart.workshop;

import org.springframework.stereotype.Component;

/** Replaces the settings of a workshop, as far as those who are in it have not been promised otherwise. */
@Component
class Configuring {

    private final Workshops workshops;
    private final Participants participants;
    private final WorkshopChanges changes;
    private final Leading leading;

    Configuring(Workshops workshops, Participants participants, WorkshopChanges changes, Leading leading) {
        this.workshops = workshops;
        this.participants = participants;
        this.changes = changes;
        this.leading = leading;
    }

    Result<Workshop> to(Seat seat, Settings settings) {
        return allowed(seat, settings)
                .ifDone(now -> workshops.configure(now.id(), settings).ifPresent(was -> told(seat, was, settings)))
                .then(now -> found(seat));
    }

    private Result<Workshop> allowed(Seat seat, Settings settings) {
        return seat.leadsTheRoom()
                ? found(seat).then(now -> kept(now, settings)).then(now -> fair(now, settings))
                : Result.refused(Refusal.ROLE_DOES_NOT_ALLOW);
    }

    private Result<Workshop> found(Seat seat) {
        return workshops.find(seat.workshop()).map(Result::done).orElseGet(() -> Result.refused(Refusal.UNKNOWN_CODE));
    }

    private Result<Workshop> kept(Workshop now, Settings settings) {
        Settings promised = now.settings();
        return settings.keepsThePromisesOf(promised)
                        || participants.all(now.id()).isEmpty()
                ? Result.done(now)
                : Result.refused(Refusal.PROMISED, promised.retentionDays(), promised.minimumShown());
    }

    /** Some may have spent all their dots already. */
    private static Result<Workshop> fair(Workshop now, Settings settings) {
        boolean spending = now.allows(Deed.SPEND_DOTS) && !now.isRevealed(Reveal.DOTS);
        return spending && settings.dots() < now.settings().dots()
                ? Result.refused(Refusal.DOTS_ARE_OUT)
                : Result.done(now);
    }

    private void told(Seat seat, Workshop was, Settings settings) {
        changes.published(was);
        Reconfiguration.of(was.settings(), settings).forEach(what -> leading.tell(seat, what));
        writeSilently(seat, was, settings.silentWriting());
    }

    /** Before anything is sorted, posts are hidden or not as the setting now says. */
    private void writeSilently(Seat seat, Workshop was, boolean silently) {
        if (silently != was.settings().silentWriting() && was.phase().isBefore(Phase.SORT)) {
            var unused = leading.change(seat, new WorkshopChange.Revealed(Reveal.POSTS, !silently));
        }
    }
}
