package no.trepart.room.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.Optional;
import no.trepart.security.Seats;
import no.trepart.workshop.JoinCode;
import no.trepart.workshop.Refusal;
import no.trepart.workshop.Result;
import no.trepart.workshop.Role;
import no.trepart.workshop.Seat;
import no.trepart.workshop.Workshop;
import org.springframework.stereotype.Component;

/** Lets somebody in to a screen of a workshop: takes the key of their link into the browser, and finds the seat it gives. */
@Component
public class Doorway {

    /** The parameter of the route. */
    public static final String CODE = "code";

    private static final String KEY = "key";

    private final Seats seats;

    Doorway(Seats seats) {
        this.seats = seats;
    }

    /** The code in the address, if it can be one. */
    public static Optional<JoinCode> code(BeforeEnterEvent event) {
        return event.getRouteParameters().get(CODE).flatMap(JoinCode::parse);
    }

    /** The workshop of the code in the address; or {@link Refusal#UNKNOWN_CODE}, or {@link Refusal#TOO_FAST} to who tries many. */
    public Result<Workshop> workshop(BeforeEnterEvent event) {
        return code(event).map(seats::workshop).orElseGet(() -> Result.refused(Refusal.UNKNOWN_CODE));
    }

    /**
     * The seat of whoever opens a screen.
     *
     * @param roles the roles that will do, the best first
     */
    public Result<Seat> enter(BeforeEnterEvent event, Role... roles) {
        return code(event).map(code -> enter(event, code, roles)).orElseGet(() -> Result.refused(Refusal.UNKNOWN_CODE));
    }

    private Result<Seat> enter(BeforeEnterEvent event, JoinCode code, Role... roles) {
        Optional<String> key = event.getLocation().getQueryParameters().getSingleParameter(KEY);
        return key.map(secret -> seats.take(code, secret, roles).ifDone(seat -> hideKey(event)))
                .orElseGet(() -> seats.current(code, roles));
    }

    /** A key in the address bar would be photographed with the screen. */
    private static void hideKey(BeforeEnterEvent event) {
        event.getUI()
                .getPage()
                .getHistory()
                .replaceState(null, event.getLocation().getPath());
    }
}
