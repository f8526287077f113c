package no.trepart.workshop;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import no.trepart.live.Live;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Notices what another node changed, by the versions of the workshops that somebody on this node follows.
 *
 * <p>One small query by identity each half second works on every server; change streams do not exist on all of them.
 */
@Component
class VersionWatch {

    private static final long HALF_A_SECOND = 500;

    /** In place of the version of a workshop that was removed. */
    private static final long GONE = -1;

    private final Workshops workshops;
    private final Live live;
    private final Map<WorkshopId, Long> seen = new ConcurrentHashMap<>();

    VersionWatch(Workshops workshops, Live live) {
        this.workshops = workshops;
        this.live = live;
    }

    @Scheduled(fixedDelay = HALF_A_SECOND)
    void look() {
        List<WorkshopId> followed =
                live.followed().stream().map(WorkshopId::new).toList();
        seen.keySet().retainAll(followed);
        if (!followed.isEmpty()) {
            Map<WorkshopId, Long> now = workshops.versions(followed);
            followed.forEach(id -> compare(id, now.getOrDefault(id, GONE)));
        }
    }

    /** At first sight too: between the first snapshot of a workshop and the first look at it another node may have changed it. */
    private void compare(WorkshopId id, long version) {
        Long before = seen.put(id, version);
        if (before == null || before != version) {
            live.changed(id.value());
        }
    }
}
