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

    WorkshopChanges(Workshops workshops, Live live, ApplicationEventPublisher events) {
        this.workshops = workshops;
        this.live = live;
        this.events = events;
    }

    /**
     * Something that belongs to the workshop was written; a write that raced with the close is swept up after it. What was written
     * at the same moment shares a version.
     */
    public void written(WorkshopId id) {
        versions.run(id, () -> workshops.change(id, ANY, new WorkshopChange.Touched()))
                .ifPresent(this::published);
    }

    void published(Workshop workshop) {
        if (workshop.isClosed()) {
            events.publishEvent(new WorkshopClosed(workshop.id(), workshop.round()));
        }
        live.changed(workshop.id().value());
    }
}
