package no.trepart.room;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import no.trepart.workshop.ParticipantId;
import no.trepart.workshop.WorkshopId;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks which open screens of participants can be reached: a phone that sleeps or a browser that was killed never says goodbye. */
@Component
public class Reach {

    private static final long A_FEW_SECONDS = 3_000;

    /** A screen that has just opened, or changes networks, is not connected for a moment. */
    private static final int PATIENCE = 2;

    private final Set<Screen> screens = ConcurrentHashMap.newKeySet();
    private final Attendance attendance;

    Reach(Attendance attendance) {
        this.attendance = attendance;
    }

    /**
     * A participant opened a screen, and is there until it is closed or has been out of reach for a while.
     *
     * @param reachable is asked from any thread
     */
    public Screen open(WorkshopId workshop, ParticipantId participant, BooleanSupplier reachable) {
        Screen screen = new Screen(workshop, participant, reachable);
        attendance.arrive(workshop, participant);
        screens.add(screen);
        return screen;
    }

    @Scheduled(fixedDelay = A_FEW_SECONDS)
    void look() {
        screens.forEach(Screen::look);
    }

    /** An open screen. */
    public final class Screen {

        private final WorkshopId workshop;
        private final ParticipantId participant;
        private final BooleanSupplier reachable;
        private boolean there = true;
        private boolean closed;
        private int missed;

        private Screen(WorkshopId workshop, ParticipantId participant, BooleanSupplier reachable) {
            this.workshop = workshop;
            this.participant = participant;
            this.reachable = reachable;
        }

        private synchronized void look() {
            missed = reachable.getAsBoolean() ? 0 : missed + 1;
            count(!closed && missed < PATIENCE);
        }

        public synchronized void close() {
            screens.remove(this);
            closed = true;
            count(false);
        }

        private void count(boolean now) {
            if (now && !there) {
                attendance.arrive(workshop, participant);
            } else if (there && !now) {
                attendance.leave(workshop, participant);
            }
            there = now;
        }
    }
}
