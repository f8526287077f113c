package no.trepart.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Set;
import no.trepart.workshop.Agenda;
import no.trepart.workshop.Language;
import no.trepart.workshop.NewWorkshop;
import no.trepart.workshop.Phase;
import no.trepart.workshop.Refusal;
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
        Settings how = settings == null ? Settings.DEFAULT : settings.over(Settings.DEFAULT);
        return new NewWorkshop(title, municipality, language, how);
    }

    /** How it is run; what is left out stays as it is by default. */
    record SettingsWish(
            @Schema(minimum = "1", maximum = "" + Settings.MOST_DOTS) @Nullable
            Integer dots,

            @Schema(minimum = "1", maximum = "" + Settings.WHOLE_PARTY_PERCENT) @Nullable
            Integer quorumPercent,

            @Schema(minimum = "" + Settings.LEAST_MINIMUM_SHOWN, maximum = "" + Settings.MOST_MINIMUM_SHOWN) @Nullable
            Integer minimumShown,

            @Schema(minimum = "0", maximum = "" + Settings.MOST_RETENTION_DAYS) @Nullable
            Integer retentionDays,

            @Schema(minimum = "1", maximum = "" + Settings.MOST_SUGGESTIONS_EACH) @Nullable
            Integer suggestionsEach,

            @Nullable Boolean silentWriting,
            @Nullable Boolean showAliases,
            @Nullable Boolean assistant,
            @Nullable Boolean approval,
            @Nullable Boolean doorClosed,
            @Nullable List<String> withoutSources,

            @Schema(description = "The steps that are planned, in any order; the first and the last are always there.")
            @Nullable
            List<StepWish> agenda) {

        Settings over(Settings base) {
            return new Settings(
                    within(dots, base.dots(), 1, Settings.MOST_DOTS),
                    within(quorumPercent, base.quorumPercent(), 1, Settings.WHOLE_PARTY_PERCENT),
                    within(
                            minimumShown,
                            base.minimumShown(),
                            Settings.LEAST_MINIMUM_SHOWN,
                            Settings.MOST_MINIMUM_SHOWN),
                    within(retentionDays, base.retentionDays(), 0, Settings.MOST_RETENTION_DAYS),
                    within(suggestionsEach, base.suggestionsEach(), 1, Settings.MOST_SUGGESTIONS_EACH),
                    or(silentWriting, base.silentWriting()),
                    or(showAliases, base.showAliases()),
                    or(assistant, base.assistant()),
                    or(approval, base.approval()),
                    or(doorClosed, base.doorClosed()),
                    withoutSources == null ? base.withoutSources() : Set.copyOf(withoutSources),
                    agenda == null ? base.agenda() : planned(agenda));
        }

        private static Agenda planned(List<StepWish> steps) {
            if (steps.stream().map(StepWish::phase).distinct().count() < steps.size()) {
                throw new RequestFaultException(RequestFault.UNKNOWN_VALUE, "settings.agenda");
            }
            return new Agenda(steps.stream().map(StepWish::toItem).toList());
        }

        private static int within(@Nullable Integer wish, int otherwise, int least, int most) {
            if (wish != null && (wish < least || wish > most)) {
                throw RefusedException.because(Refusal.VALUE_OUT_OF_RANGE, least, most);
            }
            return wish == null ? otherwise : wish;
        }

        private static boolean or(@Nullable Boolean wish, boolean otherwise) {
            return wish == null ? otherwise : wish;
        }
    }

    /** A planned step. */
    record StepWish(
            Phase phase,

            @Schema(minimum = "1", description = "How long it may last.") @Nullable
            Integer minutes) {

        Agenda.Item toItem() {
            return new Agenda.Item(
                    phase, minutes == null ? null : SettingsWish.within(minutes, 1, 1, Agenda.LONGEST_MINUTES));
        }
    }
}
