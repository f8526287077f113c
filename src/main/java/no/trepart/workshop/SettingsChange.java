package no.trepart.workshop;

import static java.util.function.Predicate.not;

import java.util.HashSet;
import java.util.Set;

/** What somebody made of settings that they had before them; what they left as it was, another may have changed meanwhile. */
public record SettingsChange(Settings before, Settings after) {

    /** The settings as they are now, with what was changed. */
    public Settings over(Settings now) {
        return new Settings(
                either(before.dots(), after.dots(), now.dots()),
                either(before.quorumPercent(), after.quorumPercent(), now.quorumPercent()),
                either(before.minimumShown(), after.minimumShown(), now.minimumShown()),
                either(before.retentionDays(), after.retentionDays(), now.retentionDays()),
                either(before.suggestionsEach(), after.suggestionsEach(), now.suggestionsEach()),
                either(before.silentWriting(), after.silentWriting(), now.silentWriting()),
                either(before.showAliases(), after.showAliases(), now.showAliases()),
                either(before.assistant(), after.assistant(), now.assistant()),
                either(before.approval(), after.approval(), now.approval()),
                either(before.doorClosed(), after.doorClosed(), now.doorClosed()),
                sources(now.withoutSources()),
                either(before.agenda(), after.agenda(), now.agenda()));
    }

    private static <T> T either(T before, T after, T now) {
        return before.equals(after) ? now : after;
    }

    private Set<String> sources(Set<String> now) {
        Set<String> without = new HashSet<>(now);
        before.withoutSources().stream()
                .filter(not(after.withoutSources()::contains))
                .forEach(without::remove);
        after.withoutSources().stream()
                .filter(not(before.withoutSources()::contains))
                .forEach(without::add);
        return without;
    }
}
