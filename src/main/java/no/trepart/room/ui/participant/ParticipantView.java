package no.trepart.room.ui.participant;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.util.Optional;
import java.util.regex.Pattern;
import no.trepart.room.Citations;
import no.trepart.room.ParticipantScene;
import no.trepart.room.Reach;
import no.trepart.room.WorkshopSnapshot;
import no.trepart.room.ui.Doorway;
import no.trepart.room.ui.LiveRooms;
import no.trepart.security.Seats;
import no.trepart.uikit.Announcer;
import no.trepart.uikit.Drafts;
import no.trepart.uikit.Notices;
import no.trepart.words.Words;
import no.trepart.workshop.JoinCode;
import no.trepart.workshop.Joined;
import no.trepart.workshop.ParticipantId;
import no.trepart.workshop.ParticipationService;
import no.trepart.workshop.Party;
import no.trepart.workshop.Refusal;
import no.trepart.workshop.Result;
import no.trepart.workshop.RoomLinks;
import no.trepart.workshop.Seat;
import no.trepart.workshop.Workshop;
import org.jspecify.annotations.Nullable;

/** The participant's room; whoever comes back with the same browser finds their place, of which those who share a device have one each. */
@Route(RoomLinks.PARTICIPANT + "/:" + Doorway.CODE)
@StyleSheet("context://css/room.css")
@StyleSheet("context://css/participant.css")
@AnonymousAllowed
class ParticipantView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final Pattern PLACES = Pattern.compile("[1-" + Seats.MOST_PLACES + "]");

    private final Doorway doorway;
    private final ParticipationService participation;
    private final Seats seats;
    private final Desks desks;
    private final LiveRooms rooms;
    private final OpenScreen screen;
    private final Citations citations;
    private final Clock clock;
    private final Announcer announcer = new Announcer();
    private @Nullable Seat seat;
    private String title = "";
    private int place = 1;

    ParticipantView(
            Doorway doorway,
            ParticipationService participation,
            Seats seats,
            Desks desks,
            LiveRooms rooms,
            Reach reach,
            Citations citations,
            Clock clock) {
        this.doorway = doorway;
        this.participation = participation;
        this.seats = seats;
        this.desks = desks;
        this.rooms = rooms;
        this.screen = new OpenScreen(reach);
        this.citations = citations;
        this.clock = clock;
        addClassName("participant");
        add(announcer);
    }

    /** What speaks stays: a part that comes together with its words is not read aloud by all. */
    private void clear() {
        getChildren().filter(part -> !announcer.equals(part)).toList().forEach(this::remove);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        depart();
        place = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(RoomLinks.PLACE)
                .filter(PLACES.asMatchPredicate())
                .map(Integer::parseInt)
                .orElse(1);
        clear();
        switch (doorway.workshop(event)) {
            case Result.Done<Workshop>(Workshop workshop) -> open(workshop);
            case Result.Refused<Workshop> refused ->
                tell(
                        "participant.unknown.title",
                        refused.reason() == Refusal.UNKNOWN_CODE
                                ? "participant.unknown.help"
                                : Words.key(refused.reason()));
        }
    }

    private void open(Workshop workshop) {
        title = workshop.title();
        switch (seats.participant(workshop.code(), place)) {
            case Result.Done<Seat>(Seat found) -> {
                var unused = enter(found, workshop);
            }
            case Result.Refused<Seat> none -> showJoinForm(workshop);
        }
    }

    private void tell(String titleKey, String helpKey) {
        title = getTranslation(titleKey);
        clear();
        add(new NoRoom(title, getTranslation(helpKey)));
    }

    private void showJoinForm(Workshop workshop) {
        addClassName("join-page");
        JoinForm form = new JoinForm(workshop);
        Drafts.identify(form, joining(workshop));
        form.onJoin((party, alias) -> {
            // They may have come in by another tab of this browser since.
            switch (seats.participant(workshop.code(), place)) {
                case Result.Done<Seat>(Seat found) -> comeIn(found, workshop);
                case Result.Refused<Seat> none -> join(workshop, party, alias, Drafts.command(form, party.name()));
            }
        });
        add(form);
    }

    private String joining(Workshop workshop) {
        return "join " + Setting.drafts(workshop.code().value(), place);
    }

    private void comeIn(Seat here, Workshop workshop) {
        Drafts.discard(joining(workshop));
        removeClassName("join-page");
        clear();
        enter(here, workshop).focus();
    }

    private void join(Workshop workshop, Party party, String alias, String command) {
        switch (participation.join(workshop.code(), party, alias, command)) {
            case Result.Done<Joined>(Joined joined) -> {
                seats.keepParticipant(workshop.code(), place, joined.token());
                comeIn(joined.seat(), workshop);
                if (joined.participant().admitted()) {
                    announcer.say(getTranslation("participant.join.done", getTranslation(Words.key(party, "member"))));
                }
            }
            case Result.Refused<Joined> refused -> Notices.refused(refused);
        }
    }

    private RoomScreen enter(Seat here, Workshop workshop) {
        seat = here;
        String code = workshop.code().value();
        Runnable leave = () -> leave(here, workshop.code());
        RoomScreen room = new RoomScreen(desks.at(here), code, place, clock, citations, leave);
        add(room);
        getUI().filter(page -> isAttached()).ifPresent(page -> screen.open(here, page));
        // On the room and not on the view, which outlives a visit: what is left is no longer followed.
        rooms.show(
                room,
                here.workshop(),
                snapshot -> scene(snapshot)
                        .ifPresentOrElse(scene -> show(room, scene), () -> miss(room, snapshot.workshop())),
                () -> tell("room.removed", "room.removed.help"));
        return room;
    }

    private void show(RoomScreen room, ParticipantScene scene) {
        if (!room.isVisible()) {
            getChildren().filter(NoRoom.class::isInstance).toList().forEach(this::remove);
            room.setVisible(true);
        }
        room.show(scene);
    }

    /**
     * Says that the place is gone, by another screen or with the days of the meeting. The room stays behind it: whoever was taken out
     * in vain is put back. And one that has shown nothing yet may be newer than what it is to show.
     */
    private void miss(RoomScreen room, Workshop workshop) {
        if (room.hasShown() && room.isVisible()) {
            room.setVisible(false);
            NoRoom gone = NoRoom.left(workshop, place);
            add(gone);
            gone.focus();
        }
    }

    /** Whoever chose the wrong party is asked again, with nothing kept of the first time. */
    private void leave(Seat here, JoinCode code) {
        switch (participation.leave(here)) {
            case Result.Done<ParticipantId> gone -> {
                seats.forgetParticipant(code, place);
                getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
            }
            case Result.Refused<ParticipantId> refused -> Notices.refused(refused);
        }
    }

    private Optional<ParticipantScene> scene(WorkshopSnapshot snapshot) {
        return Optional.ofNullable(seat).flatMap(here -> ParticipantScene.of(snapshot, here));
    }

    /** Somebody else may sit down on the same screen, at another place or after they left. */
    private void depart() {
        seat = null;
        screen.close();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (seat != null) {
            screen.open(seat, event.getUI());
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        screen.close();
    }

    @Override
    public String getPageTitle() {
        return place == 1 ? title : getTranslation("participant.place", place, title);
    }
}
