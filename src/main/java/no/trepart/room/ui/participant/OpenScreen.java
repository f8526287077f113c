package no.trepart.room.ui.participant;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.communication.PushConnection;
import no.trepart.room.Reach;
import no.trepart.workshop.Seat;
import org.jspecify.annotations.Nullable;

/** Tells the room that somebody's screen is open, as long as it is and can be reached. */
final class OpenScreen {

    private final Reach reach;
    private Reach.@Nullable Screen screen;

    OpenScreen(Reach reach) {
        this.reach = reach;
    }

    void open(Seat here, UI page) {
        close();
        here.sitter().ifPresent(id -> screen = reach.open(here.workshop(), id, () -> isReachable(page)));
    }

    void close() {
        if (screen != null) {
            screen.close();
            screen = null;
        }
    }

    private static boolean isReachable(UI page) {
        PushConnection push = page.getInternals().getPushConnection();
        return push == null || push.isConnected();
    }
}
