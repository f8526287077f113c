package no.trepart.export;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import no.trepart.action.ActionPlan;
import no.trepart.action.Actions;
import no.trepart.room.Rooms;
import no.trepart.room.WorkshopSnapshot;
import no.trepart.workshop.Refusal;
import no.trepart.workshop.Result;
import no.trepart.workshop.Seat;
import no.trepart.workshop.WorkshopId;
import no.trepart.workshop.WorkshopRemoved;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/** Tells what was agreed, also long after the raw posts and ballots are deleted. */
@Service
public class ReportService {

    private final Function<WorkshopId, Optional<WorkshopSnapshot>> look;
    private final MinuteTaker minuteTaker;
    private final FrozenReports frozen;
    private final Actions actions;
    private final Clock clock;

    @Autowired
    ReportService(Rooms rooms, MinuteTaker minuteTaker, FrozenReports frozen, Actions actions, Clock clock) {
        this(rooms::look, minuteTaker, frozen, actions, clock);
    }

    ReportService(
            Function<WorkshopId, Optional<WorkshopSnapshot>> look,
            MinuteTaker minuteTaker,
            FrozenReports frozen,
            Actions actions,
            Clock clock) {
        this.look = look;
        this.minuteTaker = minuteTaker;
        this.frozen = frozen;
        this.actions = actions;
        this.clock = clock;
    }

    /** The report as it is now; those who follow up may read it, in every phase and after the raw material is gone. */
    public Result<ActionReport> read(Seat seat) {
        if (!seat.role().followsUp()) {
            return Result.refused(Refusal.ROLE_DOES_NOT_ALLOW);
        }
        return found(seat.workshop());
    }

    /** As {@link #read(Seat)}, for the host. */
    @RolesAllowed("HOST")
    public Result<ActionReport> read(WorkshopId workshop) {
        return found(workshop);
    }

    private Result<ActionReport> found(WorkshopId workshop) {
        return findFrozen(workshop)
                .or(() -> look.apply(workshop).map(minuteTaker::report))
                .map(Result::done)
                .orElseGet(() -> Result.refused(Refusal.UNKNOWN_CODE));
    }

    /** What was kept of a workshop whose raw posts and ballots are deleted, with the plans as they are followed up now. */
    public Optional<ActionReport> findFrozen(WorkshopId workshop) {
        return frozen.find(workshop)
                .map(kept -> kept.with(kept.meeting().takenAt(clock.instant())).with(plans(workshop)));
    }

    private Map<String, ActionPlan> plans(WorkshopId workshop) {
        Map<String, ActionPlan> plans = new HashMap<>();
        actions.all(workshop).forEach(action -> plans.put(action.suggestion().value(), action.plan()));
        return plans;
    }

    /** Keeps what stays of a workshop before the rest is deleted; a repeat changes nothing. */
    public void freeze(WorkshopId workshop) {
        look.apply(workshop)
                .map(minuteTaker::report)
                .map(report -> report.with(report.meeting().frozenAt(clock.instant())))
                .ifPresent(report -> frozen.keep(workshop, report));
    }

    @EventListener
    void on(WorkshopRemoved removed) {
        frozen.remove(removed.workshop());
    }
}
