package no.trepart.room.ui.console;

import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import no.trepart.room.ConsoleScene;
import no.trepart.room.ui.Doorway;
import no.trepart.room.ui.LiveRooms;
import no.trepart.room.ui.ShutDoor;
import no.trepart.workshop.JoinCode;
import no.trepart.workshop.Result;
import no.trepart.workshop.Role;
import no.trepart.workshop.RoomLinks;
import no.trepart.workshop.Seat;

/** The screen from which a workshop is led; for a facilitator's or co-facilitator's seat. */
@Route(RoomLinks.CONSOLE + "/:" + Doorway.CODE)
@AnonymousAllowed
@StyleSheet("context://css/room.css")
@StyleSheet("context://css/console.css")
@JavaScript("context://js/chime.js")
class ConsoleView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Doorway doorway;
    private final LiveRooms rooms;
    private final Services services;
    private final Clock clock;

    ConsoleView(Doorway doorway, LiveRooms rooms, Services services, Clock clock) {
        this.doorway = doorway;
        this.rooms = rooms;
        this.services = services;
        this.clock = clock;
        addClassName("console-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        switch (doorway.enter(event, Role.FACILITATOR, Role.CO_FACILITATOR)) {
            case Result.Done<Seat>(Seat seat) -> Doorway.code(event).ifPresent(code -> open(seat, code));
            case Result.Refused<Seat> refused -> add(new ShutDoor(refused));
        }
    }

    private void open(Seat seat, JoinCode code) {
        services.facilitation().openConsole(seat);
        Console console = new Console(new Lead(seat, code, services));
        add(console);
        rooms.show(
                console, seat.workshop(), snapshot -> console.show(ConsoleScene.of(snapshot), clock.instant()), () -> {
                    removeAll();
                    add(ShutDoor.removed());
                });
    }

    @Override
    public String getPageTitle() {
        return getTranslation("console.title");
    }
}
