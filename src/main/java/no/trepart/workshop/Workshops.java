package no.trepart.workshop;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The workshops that are stored. */
public interface Workshops {

    /** Whether it was stored; false if its code is taken. */
    boolean add(Workshop workshop, Map<Role, String> keyHashes, String salt);

    Optional<Workshop> find(WorkshopId id);

    /** The workshop, if something may be done in the phase it is in; or why not. */
    default Result<Workshop> allowing(WorkshopId id, Deed deed) {
        return find(id).map(workshop -> workshop.allows(deed)
                        ? Result.done(workshop)
                        : Result.<Workshop>refused(Refusal.PHASE_DOES_NOT_ALLOW))
                .orElseGet(() -> Result.refused(Refusal.UNKNOWN_CODE));
    }

    /** The same for what only those who lead the room may do. */
    default Result<Workshop> led(Seat seat, Deed deed) {
        return seat.leadsTheRoom() ? allowing(seat.workshop(), deed) : Result.refused(Refusal.ROLE_DOES_NOT_ALLOW);
    }

    Optional<Workshop> findByCode(JoinCode code);

    /** The role that a key of this workshop gives. */
    Optional<Role> findRole(WorkshopId id, String keyHash);

    /** Replaces the key of a role, as one atomic operation; whether there is such a workshop. */
    boolean renewKey(WorkshopId id, Role role, String keyHash);

    /** The secret from which the places of repeated joins are derived; made anew when it is asked for after it was forgotten. */
    String salt(WorkshopId id);

    void forgetSalt(WorkshopId id);

    /**
     * Makes a change, if the workshop is in one of the phases, as one atomic operation.
     *
     * @return the workshop after the change; empty if there is no such workshop or it is in another phase
     */
    Optional<Workshop> change(WorkshopId id, Collection<Phase> during, WorkshopChange change);

    /**
     * Changes the settings as one atomic operation; the change may be tried several times, on the newest settings each.
     *
     * @return what was changed; the refusal of the change; {@link Refusal#WORKSHOP_EXPIRED} once it is sealed, for what people were told is
     *     due by then; or {@link Refusal#UNKNOWN_CODE}
     */
    Result<Configured> configure(WorkshopId id, Function<Configurable, Result<Settings>> change);

    /** A workshop whose settings are to be changed, and whether anybody has been told of them. */
    record Configurable(Workshop workshop, boolean somebodyJoined) {

        Settings settings() {
            return workshop.settings();
        }
    }

    /** A workshop whose settings are changed: as it was, and its settings now. */
    record Configured(Workshop before, Settings after) {}

    /** Takes a place for somebody new unless all are taken, as one atomic operation; whether there was one. */
    boolean takePlace(WorkshopId id, int most);

    /** Gives back the place of somebody who did not come, or who has left without a trace. */
    void freePlace(WorkshopId id);

    /**
     * The next number of a suggestion, given out only in one of the phases, as one atomic operation.
     *
     * @param suggestion what is numbered: it gets the same number when it is asked for again, so that a repeat leaves no gap
     */
    Optional<Integer> number(WorkshopId id, String suggestion, Collection<Phase> during);

    /** Versions of some workshops, for noticing changes that another node made. */
    Map<WorkshopId, Long> versions(Collection<WorkshopId> ids);

    /** Every workshop that has been closed since a moment, is still closed, and whose raw material is not deleted yet. */
    List<Workshop> closedBefore(Instant moment);

    /**
     * Makes sure that a workshop stays closed, if it has been since a moment, as one atomic operation; it can be repeated.
     *
     * @return whether it is sealed now; false if it was reopened meanwhile
     */
    boolean seal(WorkshopId id, Instant closedBefore);

    /** Notes that the raw material of a sealed workshop is deleted. */
    void setExpired(WorkshopId id, Instant at);

    /** Every workshop whose raw material was deleted since a moment. */
    List<WorkshopId> expiredSince(Instant moment);

    List<Workshop> all();

    /** The workshops that were started last, newest first. */
    List<Workshop> newest(int most);

    void remove(WorkshopId id);
}
