package no.trepart.room.ui.participant;

import com.vaadin.flow.server.VaadinSession;
import java.util.Optional;
import no.trepart.workshop.Seat;

/** Remembers in the browser's session who has passed over the question at the start; nothing of it is stored. */
final class PassedOver {

    private PassedOver() {}

    static void remember(Seat seat) {
        session().ifPresent(session -> session.setAttribute(name(seat), true));
    }

    static boolean isBy(Seat seat) {
        return session().map(session -> session.getAttribute(name(seat))).isPresent();
    }

    private static Optional<VaadinSession> session() {
        return Optional.ofNullable(VaadinSession.getCurrent());
    }

    private static String name(Seat seat) {
        return "passed over by " + seat.sitter().map(Object::toString).orElse("nobody");
    }
}
