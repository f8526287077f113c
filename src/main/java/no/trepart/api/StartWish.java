package no.trepart.api;

import io.swagger.v3.oas.annotations.media.Schema;
import no.trepart.workshop.Language;
import no.trepart.workshop.NewWorkshop;
import no.trepart.workshop.Settings;
import no.trepart.workshop.Workshop;
import org.jspecify.annotations.Nullable;

/**
 * A workshop to start.
 *
 * @param goesOnFrom the code of a closed workshop whose open suggestions and unfinished actions come along
 */
record StartWish(
        @Schema(minLength = 1, maxLength = Workshop.LONGEST_TITLE, example = "Tillitsreform i helse og omsorg")
        String title,

        @Schema(maxLength = Workshop.LONGEST_TITLE, example = "Fjordvik kommune") @Nullable
        String municipality,

        Language language,
        @Nullable SettingsWish settings,

        @Schema(
                example = "FJ482K",
                description =
                        "The code of a closed workshop. Its open suggestions come along, without party and author, and so do"
                                + " its unfinished actions with their plans.")
        @Nullable
        String goesOnFrom) {

    NewWorkshop toNewWorkshop() {
        Settings how = settings == null ? Settings.DEFAULT : settings.over(Settings.DEFAULT, "settings.");
        return new NewWorkshop(title, municipality, language, how);
    }
}
