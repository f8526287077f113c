package no.trepart.api;

import io.swagger.v3.oas.annotations.media.Schema;
import no.trepart.workshop.Language;
import no.trepart.workshop.NewWorkshop;
import no.trepart.workshop.Settings;
import no.trepart.workshop.Workshop;
import org.jspecify.annotations.Nullable;

/** A workshop to start. */
record StartWish(
        @Schema(minLength = 1, maxLength = Workshop.LONGEST_TITLE, example = "Tillitsreform i helse og omsorg")
        String title,

        @Schema(maxLength = Workshop.LONGEST_TITLE, example = "Fjordvik kommune") @Nullable
        String municipality,

        Language language,
        @Nullable SettingsWish settings) {

    NewWorkshop toNewWorkshop() {
        Settings how = settings == null ? Settings.DEFAULT : settings.over(Settings.DEFAULT, "settings.");
        return new NewWorkshop(title, municipality, language, how);
    }
}
