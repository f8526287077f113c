package no.trepart.workshop;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Starts, finds and removes workshops, and tells who holds which seat. */
@Service
public class WorkshopService {

    private final Workshops workshops;
    private final Participants participants;
    private final Secrets secrets;
    private final Ids ids;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    WorkshopService(
            Workshops workshops,
            Participants participants,
            Secrets secrets,
            Ids ids,
            Clock clock,
            ApplicationEventPublisher events) {
        this.workshops = workshops;
        this.participants = participants;
        this.secrets = secrets;
        this.ids = ids;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Starts a workshop in «Velkommen».
     *
     * @return the workshop and its keys, or a refusal of a title that is empty or longer than {@link Workshop#LONGEST_TITLE}
     */
    @RolesAllowed("HOST")
    public Result<StartedWorkshop> start(NewWorkshop wish) {
        return PlainText.required(wish.title(), Workshop.LONGEST_TITLE)
                .then(title -> PlainText.optional(wish.municipality(), Workshop.LONGEST_TITLE)
                        .map(municipality -> start(wish, title, municipality.isEmpty() ? null : municipality)));
    }

    private StartedWorkshop start(NewWorkshop wish, String title, @Nullable String municipality) {
        WorkshopKeys keys = new WorkshopKeys(secrets.newKey(), secrets.newKey(), secrets.newKey(), secrets.newKey());
        while (true) {
            Workshop workshop = fresh(wish, title, municipality);
            if (workshops.add(workshop, keys.hashes(), secrets.newKey())) {
                return new StartedWorkshop(workshop, keys);
            }
        }
    }

    private Workshop fresh(NewWorkshop wish, String title, @Nullable String municipality) {
        return new Workshop(
                new WorkshopId(ids.next()),
                secrets.newCode(),
                title,
                municipality,
                wish.language(),
                Phase.WELCOME,
                wish.settings(),
                wish.settings().silentWriting() ? Set.of() : Set.of(Reveal.POSTS),
                null,
                null,
                1,
                1,
                1,
                clock.instant(),
                null);
    }

    public Optional<Workshop> find(WorkshopId id) {
        return workshops.find(id);
    }

    public Optional<Workshop> findByCode(JoinCode code) {
        return workshops.findByCode(code);
    }

    /** The newest workshops of this house, for its hosts. */
    @RolesAllowed("HOST")
    public List<Workshop> newest(int most) {
        return workshops.newest(most);
    }

    /** All workshops of this house, newest first, for its hosts. */
    @RolesAllowed("HOST")
    public List<Workshop> all() {
        return workshops.all();
    }

    /** The seat that a key or a participant's token gives in a workshop. */
    public Result<Seat> seat(JoinCode code, String secret) {
        return workshops
                .findByCode(code)
                .map(workshop -> seat(workshop.id(), secret))
                .orElseGet(() -> Result.refused(Refusal.UNKNOWN_CODE));
    }

    private Result<Seat> seat(WorkshopId id, String secret) {
        String hash = Secrets.hash(secret);
        return workshops
                .findRole(id, hash)
                .map(role -> Seat.of(id, role))
                .or(() -> participants.findByToken(id, hash).map(found -> Seat.of(found, secret)))
                .map(Result::done)
                .orElseGet(() -> Result.refused(Refusal.UNKNOWN_KEY));
    }

    /**
     * Makes a new key for a role; the one before gives no seat from then on.
     *
     * @return the key, which is told this once, or a refusal if the workshop is gone
     */
    @RolesAllowed("HOST")
    public Result<String> renewKey(WorkshopId id, Role role) {
        if (role == Role.PARTICIPANT) {
            throw new IllegalArgumentException("Participants have tokens, each their own");
        }
        String key = secrets.newKey();
        return workshops.renewKey(id, role, Secrets.hash(key))
                ? Result.done(key)
                : Result.refused(Refusal.UNKNOWN_CODE);
    }

    /** Removes everything of a workshop, now and for good; only the facilitators and the host may. */
    public Result<WorkshopId> remove(Seat seat) {
        if (!seat.leadsTheRoom()) {
            return Result.refused(Refusal.ROLE_DOES_NOT_ALLOW);
        }
        return removed(seat.workshop());
    }

    /** As {@link #remove(Seat)}, for the host. */
    @RolesAllowed("HOST")
    public Result<WorkshopId> remove(WorkshopId id) {
        return removed(id);
    }

    /** Whoever wrote something while it was being removed is refused from then on; what they wrote before that goes the second time. */
    private Result<WorkshopId> removed(WorkshopId id) {
        removeAll(id);
        workshops.remove(id);
        removeAll(id);
        return Result.done(id);
    }

    private void removeAll(WorkshopId id) {
        events.publishEvent(new WorkshopRemoved(id));
        participants.removeAll(id);
    }
}
