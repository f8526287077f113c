package no.trepart.room.ui.actions;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import no.trepart.action.ActionService;
import no.trepart.room.ActionLine;
import no.trepart.room.KeptActions;
import no.trepart.room.LeaderScene;
import no.trepart.room.ui.Doorway;
import no.trepart.room.ui.LiveRooms;
import no.trepart.room.ui.ShutDoor;
import no.trepart.uikit.ExportLinks;
import no.trepart.workshop.JoinCode;
import no.trepart.workshop.Result;
import no.trepart.workshop.Role;
import no.trepart.workshop.RoomLinks;
import no.trepart.workshop.Seat;
import no.trepart.workshop.Workshop;

/** The action list of a workshop, for the leader who follows up and for those who lead the room. */
@Route(RoomLinks.ACTIONS + "/:" + Doorway.CODE)
@AnonymousAllowed
@StyleSheet("context://css/room.css")
@StyleSheet("context://css/console.css")
class ActionsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Doorway doorway;
    private final LiveRooms rooms;
    private final ActionService actions;
    private final ExportLinks exports;
    private final KeptActions kept;
    private final Clock clock;

    ActionsView(
            Doorway doorway,
            LiveRooms rooms,
            ActionService actions,
            ExportLinks exports,
            KeptActions kept,
            Clock clock) {
        this.doorway = doorway;
        this.rooms = rooms;
        this.actions = actions;
        this.exports = exports;
        this.kept = kept;
        this.clock = clock;
        addClassName("actions-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        switch (doorway.enter(event, Role.LEADER, Role.FACILITATOR, Role.CO_FACILITATOR)) {
            case Result.Done<Seat>(Seat seat) -> Doorway.code(event).ifPresent(code -> open(seat, code));
            case Result.Refused<Seat> refused -> add(new ShutDoor(refused));
        }
    }

    private void open(Seat seat, JoinCode code) {
        ActionsPage page = new ActionsPage(clock, actions, exports, seat, code);
        add(page);
        rooms.show(
                page,
                seat.workshop(),
                snapshot -> page.show(LeaderScene.of(snapshot), kept(snapshot.workshop())),
                () -> {
                    removeAll();
                    add(ShutDoor.removed());
                });
    }

    /** Only a closed workshop can have lost its posts. */
    private Optional<List<ActionLine>> kept(Workshop workshop) {
        return workshop.isClosed() ? kept.find(workshop.id()) : Optional.empty();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("console.actions.title");
    }
}
