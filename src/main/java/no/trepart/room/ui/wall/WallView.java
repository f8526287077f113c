package no.trepart.room.ui.wall;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.util.Locale;
import no.trepart.room.Citations;
import no.trepart.room.WallScene;
import no.trepart.room.ui.Doorway;
import no.trepart.room.ui.LiveRooms;
import no.trepart.security.PublicAddress;
import no.trepart.words.Words;
import no.trepart.workshop.JoinCode;
import no.trepart.workshop.Refusal;
import no.trepart.workshop.Result;
import no.trepart.workshop.Role;
import no.trepart.workshop.RoomLinks;
import no.trepart.workshop.Seat;
import no.trepart.workshop.Workshop;

/** The projector's screen; it opens with the wall's key, or for those who lead the room. */
@Route(RoomLinks.WALL + "/:" + Doorway.CODE)
@StyleSheet("context://css/room.css")
@StyleSheet("context://css/wall.css")
@AnonymousAllowed
class WallView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final Role[] MAY_LOOK = {Role.WALL, Role.FACILITATOR, Role.CO_FACILITATOR};

    private final Doorway doorway;
    private final PublicAddress address;
    private final LiveRooms rooms;
    private final Citations citations;
    private final Clock clock;
    private String title = "";

    WallView(Doorway doorway, PublicAddress address, LiveRooms rooms, Citations citations, Clock clock) {
        this.doorway = doorway;
        this.address = address;
        this.rooms = rooms;
        this.citations = citations;
        this.clock = clock;
        addClassName("wall-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        switch (doorway.workshop(event)) {
            case Result.Done<Workshop>(Workshop workshop) -> open(workshop, event);
            case Result.Refused<Workshop> refused ->
                tell(
                        "wall.unknown",
                        refused.reason() == Refusal.UNKNOWN_CODE ? "wall.unknown.help" : Words.key(refused.reason()));
        }
    }

    private void open(Workshop workshop, BeforeEnterEvent event) {
        speak(workshop.language().locale(), event);
        switch (doorway.enter(event, MAY_LOOK)) {
            case Result.Done<Seat> seat -> enter(workshop);
            case Result.Refused<Seat> refused -> tell("wall.locked", "wall.locked.help");
        }
    }

    /** The wall speaks the workshop's language, whatever the browser of the projector prefers. */
    private static void speak(Locale locale, BeforeEnterEvent event) {
        event.getUI().setLocale(locale);
        event.getUI()
                .getPage()
                .executeJs(
                        "document.documentElement.lang = $0;" + "document.documentElement.dataset.connectionLost = $1;",
                        locale.toLanguageTag(),
                        event.getUI().getTranslation("wall.connection.lost"));
    }

    private void enter(Workshop workshop) {
        title = getTranslation("wall.page.title", workshop.title());
        JoinCode code = workshop.code();
        Door door = new Door(address.spoken(), address.of(RoomLinks.participant(code)), code);
        WallScreen screen = new WallScreen(door, citations::find);
        add(screen);
        rooms.show(
                screen,
                workshop.id(),
                snapshot -> screen.show(WallScene.of(snapshot), clock.instant()),
                () -> tell("room.removed", "room.removed.help"));
    }

    private void tell(String titleKey, String helpKey) {
        title = getTranslation(titleKey);
        removeAll();
        add(new WallNotice(title, getTranslation(helpKey)));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
