package no.trepart.workshop;

import java.util.List;
import java.util.Optional;
import no.trepart.live.Live;
import no.trepart.storage.Errands;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the open screens that something of a workshop changed: the last thing every command does. */
@Component
public class WorkshopChanges {

    private static final List<Phase> ANY = List.of(Phase.values());

    private final Workshops workshops;
    private final Live live;
    private final ApplicationEventPublisher events;
    private final Errands<WorkshopId, Optional<Workshop>> versions = new Errands<>();
    private final Errands<WorkshopClosed, WorkshopClosed> sweeps = new Errands<>();

    WorkshopChanges(Workshops workshops, Live live, ApplicationEventPublisher events) {
        this.workshops = workshops;
        this.live = live;
        this.events = events;
    }

    /**
     * Something that belongs to the workshop was written; a write that raced with the close is swept up after it. What was written
     * at the same moment shares a version, and a sweep that begins after it.
     */
    public void written(WorkshopId id) {
        touched(id).ifPresent(workshop -> {
            if (workshop.isClosed()) {
                closed(workshop);
            }
            published(workshop);
        });
    }

    /** The same for what links nobody to anything, as all does that may be written after the close: then there is nothing to sweep. */
    public void writtenByNobody(WorkshopId id) {
        touched(id).ifPresent(this::published);
    }

    private Optional<Workshop> touched(WorkshopId id) {
        return versions.run(id, () -> workshops.change(id, ANY, new WorkshopChange.Touched()));
    }

    /** Whoever comes while a sweep is under way waits for the next, and shares it with all who do. */
    void closed(Workshop workshop) {
        WorkshopClosed closed = new WorkshopClosed(workshop.id(), workshop.round());
        var unused = sweeps.run(closed, () -> {
            events.publishEvent(closed);
            return closed;
        });
    }

    void published(Workshop workshop) {
        live.changed(workshop.id().value());
    }
}
