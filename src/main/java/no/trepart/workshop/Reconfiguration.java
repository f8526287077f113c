package no.trepart.workshop;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.trepart.workshop.Happening.NumberChanged;
import no.trepart.workshop.Happening.Quantity;
import no.trepart.workshop.Happening.SourceSwitched;
import no.trepart.workshop.Happening.StepDropped;
import no.trepart.workshop.Happening.StepPlanned;
import no.trepart.workshop.Happening.StepTimed;
import no.trepart.workshop.Happening.Switch;
import no.trepart.workshop.Happening.Switched;
import org.jspecify.annotations.Nullable;

/** What was changed when settings were saved, one thing at a time. */
class Reconfiguration {

    private final Settings before;
    private final Settings after;
    private final List<Happening> changes = new ArrayList<>();

    private Reconfiguration(Settings before, Settings after) {
        this.before = before;
        this.after = after;
    }

    static List<Happening> of(Settings before, Settings after) {
        return new Reconfiguration(before, after).changes();
    }

    private List<Happening> changes() {
        number(Quantity.DOTS, before.dots(), after.dots());
        number(Quantity.QUORUM, before.quorumPercent(), after.quorumPercent());
        number(Quantity.MINIMUM_SHOWN, before.minimumShown(), after.minimumShown());
        number(Quantity.RETENTION, before.retentionDays(), after.retentionDays());
        number(Quantity.SUGGESTIONS_EACH, before.suggestionsEach(), after.suggestionsEach());
        turned(Switch.SILENT_WRITING, before.silentWriting(), after.silentWriting());
        turned(Switch.ALIASES, before.showAliases(), after.showAliases());
        turned(Switch.ASSISTANT, before.assistant(), after.assistant());
        turned(Switch.APPROVAL, before.approval(), after.approval());
        turned(Switch.DOOR_CLOSED, before.doorClosed(), after.doorClosed());
        sources();
        for (Phase step : Phase.values()) {
            planned(step);
        }
        return changes;
    }

    private void number(Quantity what, int from, int to) {
        if (from != to) {
            changes.add(new NumberChanged(what, from, to));
        }
    }

    private void turned(Switch what, boolean from, boolean to) {
        if (from != to) {
            changes.add(new Switched(what, to));
        }
    }

    private void sources() {
        Set<String> all = new HashSet<>(before.withoutSources());
        all.addAll(after.withoutSources());
        all.stream().sorted().forEach(source -> {
            boolean on = !after.withoutSources().contains(source);
            if (on == before.withoutSources().contains(source)) {
                changes.add(new SourceSwitched(source, on));
            }
        });
    }

    private void planned(Phase step) {
        boolean was = before.agenda().includes(step);
        boolean is = after.agenda().includes(step);
        Optional<Integer> from = minutes(before, step);
        Optional<Integer> to = minutes(after, step);
        if (is && !was) {
            changes.add(new StepPlanned(step, orNone(to)));
        } else if (was && !is) {
            changes.add(new StepDropped(step));
        } else if (!from.equals(to)) {
            changes.add(new StepTimed(step, orNone(from), orNone(to)));
        }
    }

    private static Optional<Integer> minutes(Settings settings, Phase step) {
        return settings.agenda().time(step).map(time -> (int) time.toMinutes());
    }

    private static @Nullable Integer orNone(Optional<Integer> minutes) {
        return minutes.orElse(null);
    }
}
