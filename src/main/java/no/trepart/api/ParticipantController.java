package no.trepart.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import no.trepart.security.Guess;
import no.trepart.security.Guesses;
import no.trepart.workshop.FacilitationService;
import no.trepart.workshop.Ids;
import no.trepart.workshop.JoinCode;
import no.trepart.workshop.Joined;
import no.trepart.workshop.ParticipationService;
import no.trepart.workshop.Party;
import no.trepart.workshop.Refusal;
import no.trepart.workshop.Result;
import no.trepart.workshop.Seat;
import no.trepart.workshop.WorkshopService;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Lets people in and out again, and lets them say that they are ready or want to speak. */
@RestController
@RequestMapping("/api/v1/workshops/{code}")
@Tag(name = "Participation", description = "Join, leave again, say that one is ready, raise a hand.")
class ParticipantController {

    private final ParticipationService participation;
    private final WorkshopService workshops;
    private final Guesses guesses;
    private final Limits limits;
    private final Ids ids;
    private final FacilitationService facilitation;
    private final Scenes scenes;

    ParticipantController(
            ParticipationService participation,
            WorkshopService workshops,
            Guesses guesses,
            Limits limits,
            Ids ids,
            FacilitationService facilitation,
            Scenes scenes) {
        this.participation = participation;
        this.workshops = workshops;
        this.guesses = guesses;
        this.limits = limits;
        this.ids = ids;
        this.facilitation = facilitation;
        this.scenes = scenes;
    }

    /** Somebody who wants to join. */
    record JoinWish(
            Party party,

            @Schema(maxLength = ParticipationService.LONGEST_ALIAS, example = "Kari") @Nullable
            String alias) {}

    /**
     * A place in the workshop.
     *
     * @param token proves it; shown only here
     * @param admitted false while the facilitator has yet to let one in
     */
    record Place(String token, Party party, boolean admitted) {

        static Place of(Joined joined) {
            return new Place(
                    joined.token(),
                    joined.participant().party(),
                    joined.participant().admitted());
        }
    }

    /** Whether something is so. */
    record Switch(Boolean on) {}

    @PostMapping("/participants")
    @ResponseStatus(HttpStatus.CREATED)
    @SecurityRequirements
    @Operation(summary = "Join", description = "Anyone with the code. The token in the answer is shown only here.")
    @Refuses({
        Refusal.UNKNOWN_CODE,
        Refusal.WORKSHOP_CLOSED,
        Refusal.DOOR_CLOSED,
        Refusal.WORKSHOP_FULL,
        Refusal.TEXT_TOO_LONG
    })
    Place join(JoinCode code, Command command, @RequestBody JoinWish wish) {
        String key = command.unguessable().key().orElseGet(ids::next);
        RefusedException.done(guesses.attempt(Guess.JOIN_CODE, () -> known(code)));
        limits.joins(code);
        return Place.of(RefusedException.done(participation.join(code, wish.party(), wish.alias(), key)));
    }

    private Result<JoinCode> known(JoinCode code) {
        return workshops.findByCode(code).isPresent() ? Result.done(code) : Result.refused(Refusal.UNKNOWN_CODE);
    }

    @PutMapping("/participants/{id}/admission")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Let in somebody who waits at the door",
            description =
                    "Facilitator key. The id is the one under «waiting» in the scene, and good for nothing else. It can be repeated.")
    @Refuses(
            value = {Refusal.ROLE_DOES_NOT_ALLOW},
            faults = {RequestFault.NOT_FOUND})
    void admit(Seat seat, @PathVariable String id) {
        RefusedException.done(facilitation.admit(seat, scenes.newcomer(seat, id)));
    }

    @DeleteMapping("/participants/me")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Leave, as after choosing the wrong party",
            description = "Participant token, which opens nothing afterwards. Only who has written, voted and answered"
                    + " nothing can leave; they may join again.")
    @Refuses({Refusal.ROLE_DOES_NOT_ALLOW, Refusal.HAS_TAKEN_PART, Refusal.WORKSHOP_CLOSED, Refusal.DOOR_CLOSED})
    void leave(Seat seat) {
        RefusedException.done(participation.leave(seat));
    }

    @PutMapping("/ready")
    @Operation(summary = "Say «jeg er ferdig», or take it back", description = "Participant token.")
    @Refuses({Refusal.ROLE_DOES_NOT_ALLOW, Refusal.NOT_ADMITTED})
    Switch ready(Seat seat, @RequestBody Switch wish) {
        return new Switch(RefusedException.done(participation.setReady(seat, wish.on())));
    }

    @PutMapping("/hand")
    @Operation(summary = "Raise one's hand, or lower it", description = "Participant token.")
    @Refuses({Refusal.ROLE_DOES_NOT_ALLOW, Refusal.NOT_ADMITTED})
    Switch hand(Seat seat, @RequestBody Switch wish) {
        return new Switch(RefusedException.done(participation.raiseHand(seat, wish.on())));
    }
}
