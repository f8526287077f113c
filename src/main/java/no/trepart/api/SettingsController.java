package no.trepart.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import no.trepart.workshop.FacilitationService;
import no.trepart.workshop.Refusal;
import no.trepart.workshop.Seat;
import no.trepart.workshop.Settings;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Changes how a workshop is run after it has started. */
@RestController
@RequestMapping("/api/v1/workshops/{code}/settings")
@Tag(name = "Facilitation", description = "Lead the room. Facilitator key.")
class SettingsController {

    private final FacilitationService facilitation;

    SettingsController(FacilitationService facilitation) {
        this.facilitation = facilitation;
    }

    @PatchMapping
    @Operation(
            summary = "Change settings",
            description =
                    "What is left out stays; a list replaces the one before. All of it is changed, or nothing. Answers with"
                            + " all settings, and the log tells each that is another than before.")
    @Refuses({
        Refusal.ROLE_DOES_NOT_ALLOW,
        Refusal.VALUE_OUT_OF_RANGE,
        Refusal.PROMISED,
        Refusal.DOTS_ARE_OUT,
        Refusal.WORKSHOP_EXPIRED
    })
    Settings change(Seat seat, @RequestBody SettingsWish wish) {
        return RefusedException.done(facilitation.configure(seat, now -> wish.over(now, "")))
                .settings();
    }
}
