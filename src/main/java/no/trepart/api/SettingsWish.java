package no.trepart.api;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Set;
import no.trepart.knowledge.SourceId;
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

        @ArraySchema(
                maxItems = MOST_SOURCES,
                arraySchema = @Schema(description = "The ids of sources that are never shown in the workshop."),
                schema = @Schema(maxLength = LONGEST_SOURCE, example = "dfo-2023"))
        @Nullable
        List<String> withoutSources,

        @Schema(description = "The steps that are planned, in any order; the first and the last are always there.")
        @Nullable
        List<StepWish> agenda) {

    /** More than there are in a library; each that is switched is an entry in the log. */
    private static final int MOST_SOURCES = 100;

    /** An id can be made of the name of a file. */
    private static final int LONGEST_SOURCE = 255;

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
                withoutSources == null ? base.withoutSources() : off(withoutSources, path + "withoutSources"),
                agenda == null ? base.agenda() : planned(agenda, path + "agenda"));
    }

    /** It need not be in the library, since one that was taken out of it may come back, but it must be possible. */
    private static Set<String> off(List<String> sources, String path) {
        if (sources.size() > MOST_SOURCES) {
            throw new RequestFaultException(RequestFault.TOO_MANY_VALUES, path);
        }
        for (int i = 0; i < sources.size(); i++) {
            String source = sources.get(i);
            if (source.length() > LONGEST_SOURCE || SourceId.find(source).isEmpty()) {
                throw new RequestFaultException(RequestFault.UNKNOWN_VALUE, path + "." + i);
            }
        }
        return Set.copyOf(sources);
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
