package no.trepart.workshop;

import java.util.List;
import no.trepart.live.Live;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the open screens that something of a workshop changed: the last thing every command does. */
@Component
public class WorkshopChanges {

    private static final List<Phase> ANY = List.of(Phase.values());

    private final Workshops workshops;
    private final Live live;
    private final ApplicationEventPublisher events;

    WorkshopChanges(Workshops workshops, Live live, ApplicationEventPublisher events) {
        this.workshops = workshops;
        this.live = live;
        this.events = events;
    }

    /** Something that belongs to the workshop was written; a write that raced with the close is swept up after it. */
    public void written(WorkshopId id) {
        workshops.change(id, ANY, new WorkshopChange.Touched()).ifPresent(this::published);
    }

    void published(Workshop workshop) {
        if (workshop.isClosed()) {
            events.publishEvent(new WorkshopClosed(workshop.id(), workshop.round()));
        }
        live.changed(workshop.id().value());
    }
}
