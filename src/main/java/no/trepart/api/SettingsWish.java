package no.trepart.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Set;
import no.trepart.workshop.Agenda;
import no.trepart.workshop.Phase;
import no.trepart.workshop.Refusal;
import no.trepart.workshop.Settings;
import org.jspecify.annotations.Nullable;

/** How a workshop is to be run; what is left out stays as it is. */
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

    /** @param path where in the body it stands, for naming what is wrong */
    Settings over(Settings base, String path) {
        return new Settings(
                within(dots, base.dots(), 1, Settings.MOST_DOTS),
                within(quorumPercent, base.quorumPercent(), 1, Settings.WHOLE_PARTY_PERCENT),
                within(minimumShown, base.minimumShown(), Settings.LEAST_MINIMUM_SHOWN, Settings.MOST_MINIMUM_SHOWN),
                within(retentionDays, base.retentionDays(), 0, Settings.MOST_RETENTION_DAYS),
                within(suggestionsEach, base.suggestionsEach(), 1, Settings.MOST_SUGGESTIONS_EACH),
                or(silentWriting, base.silentWriting()),
                or(showAliases, base.showAliases()),
                or(assistant, base.assistant()),
                or(approval, base.approval()),
                or(doorClosed, base.doorClosed()),
                withoutSources == null ? base.withoutSources() : Set.copyOf(withoutSources),
                agenda == null ? base.agenda() : planned(agenda, path + "agenda"));
    }

    private static Agenda planned(List<StepWish> steps, String path) {
        if (steps.stream().map(StepWish::phase).distinct().count() < steps.size()) {
            throw new RequestFaultException(RequestFault.UNKNOWN_VALUE, path);
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

    /** A planned step. */
    record StepWish(
            Phase phase,

            @Schema(minimum = "1", description = "How long it may last.") @Nullable
            Integer minutes) {

        Agenda.Item toItem() {
            return new Agenda.Item(phase, minutes == null ? null : within(minutes, 1, 1, Agenda.LONGEST_MINUTES));
        }
    }
}
