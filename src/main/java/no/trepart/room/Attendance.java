package no.trepart.room;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import no.trepart.live.Live;
import no.trepart.workshop.ParticipantId;
import no.trepart.workshop.WorkshopId;
import org.springframework.stereotype.Component;

/** Who has a screen of a workshop open on this node, counted by screen so that a second tab can be closed. */
@Component
public class Attendance {

    private final ConcurrentHashMap<WorkshopId, Map<ParticipantId, Integer>> screens = new ConcurrentHashMap<>();
    private final Live live;

    Attendance(Live live) {
        this.live = live;
    }

    /** A participant opened a screen. */
    public void arrive(WorkshopId workshop, ParticipantId participant) {
        count(workshop, participant, 1);
    }

    /** A participant closed a screen. */
    public void leave(WorkshopId workshop, ParticipantId participant) {
        count(workshop, participant, -1);
    }

    private void count(WorkshopId workshop, ParticipantId participant, int change) {
        screens.compute(workshop, (id, before) -> {
            Map<ParticipantId, Integer> after = before == null ? new HashMap<>() : new HashMap<>(before);
            after.merge(participant, change, Integer::sum);
            after.values().removeIf(open -> open <= 0);
            return after.isEmpty() ? null : Collections.unmodifiableMap(after);
        });
        live.changed(workshop.value());
    }

    public Set<ParticipantId> connected(WorkshopId workshop) {
        return Set.copyOf(screens.getOrDefault(workshop, Map.of()).keySet());
    }
}
