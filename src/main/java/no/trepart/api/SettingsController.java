package no.trepart.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import no.trepart.workshop.FacilitationService;
import no.trepart.workshop.Refusal;
import no.trepart.workshop.Seat;
import no.trepart.workshop.Settings;
import no.trepart.workshop.Workshop;
import no.trepart.workshop.WorkshopService;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Changes how a workshop is run after it has started. */
@RestController
@RequestMapping("/api/v1/workshops/{code}/settings")
@Tag(name = "Facilitation", description = "Lead the room. Facilitator key.")
class SettingsController {

    private final WorkshopService workshops;
    private final FacilitationService facilitation;

    SettingsController(WorkshopService workshops, FacilitationService facilitation) {
        this.workshops = workshops;
        this.facilitation = facilitation;
    }

    @PatchMapping
    @Operation(
            summary = "Change settings",
            description =
                    "What is left out stays; a list replaces the one before. All of it is changed, or nothing. Answers with"
                            + " all settings, and the log tells each that is another than before.")
    @Refuses({Refusal.ROLE_DOES_NOT_ALLOW, Refusal.VALUE_OUT_OF_RANGE, Refusal.PROMISED, Refusal.DOTS_ARE_OUT})
    Settings change(Seat seat, @RequestBody SettingsWish wish) {
        Settings before = workshops
                .find(seat.workshop())
                .map(Workshop::settings)
                .orElseThrow(() -> RefusedException.because(Refusal.UNKNOWN_CODE));
        if (!seat.leadsTheRoom()) {
            throw RefusedException.because(Refusal.ROLE_DOES_NOT_ALLOW);
        }
        return RefusedException.done(facilitation.configure(seat, wish.over(before, "")))
                .settings();
    }
}
