package no.trepart.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import no.trepart.followup.FollowUpService;
import no.trepart.room.Scene;
import no.trepart.security.PublicAddress;
import no.trepart.workshop.JoinCode;
import no.trepart.workshop.Refusal;
import no.trepart.workshop.Result;
import no.trepart.workshop.Seat;
import no.trepart.workshop.StartedWorkshop;
import no.trepart.workshop.Workshop;
import no.trepart.workshop.WorkshopService;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Starts, shows and removes workshops. */
@RestController
@RequestMapping("/api/v1/workshops")
@Tag(name = "Workshop", description = "Start, look into and remove a workshop.")
class WorkshopController {

    private final WorkshopService workshops;
    private final FollowUpService followUps;
    private final Scenes scenes;
    private final SeatResolver seats;
    private final HostResolver hosts;
    private final PublicAddress address;
    private final Repeats repeats;

    WorkshopController(
            WorkshopService workshops,
            FollowUpService followUps,
            Scenes scenes,
            SeatResolver seats,
            HostResolver hosts,
            PublicAddress address,
            Repeats repeats) {
        this.workshops = workshops;
        this.followUps = followUps;
        this.scenes = scenes;
        this.seats = seats;
        this.hosts = hosts;
        this.address = address;
        this.repeats = repeats;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Start a workshop", description = "Host key. The keys in the answer are shown only here.")
    @Refuses({
        Refusal.TEXT_EMPTY,
        Refusal.TEXT_TOO_LONG,
        Refusal.VALUE_OUT_OF_RANGE,
        Refusal.UNKNOWN_CODE,
        Refusal.PHASE_DOES_NOT_ALLOW
    })
    Started start(Host host, Command command, @RequestBody StartWish wish) {
        return repeats.once(
                command.unguessable(),
                wish,
                Started.class,
                () -> Started.of(RefusedException.done(started(wish)), address),
                Started::code);
    }

    private Result<StartedWorkshop> started(StartWish wish) {
        String earlier = wish.goesOnFrom();
        if (earlier == null) {
            return workshops.start(wish.toNewWorkshop());
        }
        return JoinCode.parse(earlier)
                .flatMap(workshops::findByCode)
                .map(found -> followUps.start(wish.toNewWorkshop(), found.id()))
                .orElseGet(() -> Result.refused(Refusal.UNKNOWN_CODE));
    }

    @GetMapping("/{code}")
    @Operation(
            summary = "The scene",
            description = "Any key or token of the workshop. What the role may see; what it may not see is not in it.")
    @Refuses(Refusal.UNKNOWN_CODE)
    ResponseEntity<Scene> look(Seat seat) {
        Scene scene = scenes.scene(seat);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePrivate())
                .varyBy(HttpHeaders.AUTHORIZATION)
                .eTag(SceneMark.of(scene).etag(seat))
                .body(scene);
    }

    @DeleteMapping("/{code}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Remove everything of a workshop, now", description = "Host or facilitator key.")
    @Refuses({Refusal.UNKNOWN_CODE, Refusal.ROLE_DOES_NOT_ALLOW})
    void remove(HttpServletRequest request) {
        if (HostResolver.isHost(request)) {
            Workshop workshop = workshops
                    .findByCode(seats.code(request))
                    .orElseThrow(() -> RefusedException.because(Refusal.UNKNOWN_CODE));
            RefusedException.done(workshops.remove(workshop.id()));
        } else {
            RefusedException.done(workshops.remove(seat(request)));
        }
    }

    private Seat seat(HttpServletRequest request) {
        try {
            return seats.seat(request);
        } catch (RefusedException unknown) {
            // It may have been meant for the host's key, and is counted as a guess at it.
            Refusal why = unknown.refused().reason();
            boolean wrongKey = why == Refusal.UNKNOWN_KEY || why == Refusal.UNKNOWN_CODE;
            if (wrongKey
                    && hosts.host(request) instanceof Result.Refused<Host> guess
                    && guess.reason() == Refusal.TOO_FAST) {
                throw RefusedException.of(guess);
            }
            throw unknown;
        }
    }
}
