package no.trepart.security;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.trepart.workshop.JoinCode;
import no.trepart.workshop.Refusal;
import no.trepart.workshop.Result;
import no.trepart.workshop.Role;
import no.trepart.workshop.Seat;
import no.trepart.workshop.Workshop;
import no.trepart.workshop.WorkshopService;
import org.springframework.stereotype.Component;

/** The seat of whoever asks, proved by a secret in their browser or by a key in the address they opened. */
@Component
public class Seats {

    /** How many people can share a browser; more would wait too long for each other. */
    public static final int MOST_PLACES = 9;

    private final SeatCookies cookies;
    private final WorkshopService workshops;
    private final Guesses guesses;

    Seats(SeatCookies cookies, WorkshopService workshops, Guesses guesses) {
        this.cookies = cookies;
        this.workshops = workshops;
        this.guesses = guesses;
    }

    /**
     * The seat this browser has in a workshop.
     *
     * @param roles the roles that will do, the best first
     * @return the seat, or why there is none: unknown code, or no key that still fits
     */
    public Result<Seat> current(JoinCode code, Role... roles) {
        return current(
                code,
                () -> Arrays.stream(roles)
                        .flatMap(role -> held(code, role, SeatCookies.FIRST).stream())
                        .findFirst());
    }

    /** The participant's seat at one of the places of this browser, which several people can share. */
    public Result<Seat> participant(JoinCode code, int place) {
        return current(code, () -> held(code, Role.PARTICIPANT, place));
    }

    private Result<Seat> current(JoinCode code, Supplier<Optional<Seat>> held) {
        return held.get()
                .map(Result::done)
                .orElseGet(() -> workshop(code).then(found -> Result.refused(Refusal.UNKNOWN_KEY)));
    }

    /**
     * The workshop of a code that somebody opened; whoever has a seat there never waits because of what others at the same address try.
     *
     * @return the workshop, {@link Refusal#UNKNOWN_CODE}, or {@link Refusal#TOO_FAST} after too many unknown codes
     */
    public Result<Workshop> workshop(JoinCode code) {
        Optional<Workshop> found = workshops.findByCode(code);
        boolean seated = Stream.concat(
                        Arrays.stream(Role.values()).map(role -> held(code, role, SeatCookies.FIRST)),
                        IntStream.rangeClosed(SeatCookies.FIRST, MOST_PLACES)
                                .mapToObj(place -> held(code, Role.PARTICIPANT, place)))
                .anyMatch(Optional::isPresent);
        Result<Workshop> result = found.map(Result::done).orElseGet(() -> Result.refused(Refusal.UNKNOWN_CODE));
        return seated ? result : guesses.attempt(Guess.JOIN_CODE, () -> result);
    }

    /** The seats of a role that this browser holds, in all workshops there still are. */
    public List<Seat> all(Role role) {
        return cookies.codes(role).stream()
                .filter(code -> workshops.findByCode(code).isPresent())
                .flatMap(code -> held(code, role, SeatCookies.FIRST).stream())
                .toList();
    }

    private Optional<Seat> held(JoinCode code, Role role, int place) {
        return cookies.find(code, role, place)
                .map(secret -> workshops.seat(code, secret))
                .flatMap(
                        result -> result instanceof Result.Done<Seat>(Seat seat) ? Optional.of(seat) : Optional.empty())
                .filter(seat -> seat.role() == role);
    }

    /**
     * Takes the key of an address into a cookie of this browser; the caller then opens the same address without it.
     *
     * @return the seat it gives, or why it gives none of the roles
     */
    public Result<Seat> take(JoinCode code, String key, Role... roles) {
        return guesses.slow(Guess.SEAT_KEY, workshops.seat(code, key))
                .then(seat -> List.of(roles).contains(seat.role())
                        ? Result.done(seat)
                        : Result.refused(Refusal.ROLE_DOES_NOT_ALLOW))
                .ifDone(seat -> cookies.keep(code, seat.role(), key));
    }

    /** Remembers the token of somebody who just joined. */
    public void keep(JoinCode code, Role role, String secret) {
        cookies.keep(code, role, secret);
    }

    /** Remembers the token of somebody who just joined at one of the places of this browser. */
    public void keepParticipant(JoinCode code, int place, String token) {
        cookies.keep(code, Role.PARTICIPANT, place, token);
    }

    /** Forgets all that this browser holds of a workshop that is removed. */
    public void forget(JoinCode code) {
        cookies.forget(code);
    }

    /** Forgets the token of somebody who left one of the places of this browser. */
    public void forgetParticipant(JoinCode code, int place) {
        cookies.forget(code, Role.PARTICIPANT, place);
    }
}
