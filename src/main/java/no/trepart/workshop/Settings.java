package no.trepart.workshop;

import java.time.Duration;
import java.util.Set;

/**
 * How a workshop is run.
 *
 * @param dots dots per person in «Prioritere», 1–20
 * @param quorumPercent the share of a party's joined participants that must have answered, 1–100
 * @param minimumShown the fewest answers of a party that are shown as a count, never below 3
 * @param retentionDays days after close until raw posts and ballots are deleted, 0–365
 * @param suggestionsEach the most suggestions one participant can post, 1–100
 * @param silentWriting others' posts stay hidden until the facilitator reveals them
 * @param showAliases posts carry the alias their author chose
 * @param assistant whether the assistant answers
 * @param approval whether the facilitator lets each participant in
 * @param doorClosed whether nobody new can join
 * @param withoutSources identities of sources that are never shown in this workshop
 * @param agenda the steps that are planned
 */
public record Settings(
        int dots,
        int quorumPercent,
        int minimumShown,
        int retentionDays,
        int suggestionsEach,
        boolean silentWriting,
        boolean showAliases,
        boolean assistant,
        boolean approval,
        boolean doorClosed,
        Set<String> withoutSources,
        Agenda agenda) {

    /** Method: every step, five dots, half of each party, no party count below three, thirty days. */
    public static final Settings DEFAULT =
            new Settings(5, 50, 3, 30, 30, false, false, true, false, false, Set.of(), Agenda.FULL);

    public static final int MOST_DOTS = 20;
    public static final int WHOLE_PARTY_PERCENT = 100;
    public static final int LEAST_MINIMUM_SHOWN = 3;
    public static final int MOST_MINIMUM_SHOWN = 50;
    public static final int MOST_RETENTION_DAYS = 365;
    public static final int MOST_SUGGESTIONS_EACH = 100;

    public Settings {
        within("dots", dots, 1, MOST_DOTS);
        within("quorumPercent", quorumPercent, 1, WHOLE_PARTY_PERCENT);
        within("minimumShown", minimumShown, LEAST_MINIMUM_SHOWN, MOST_MINIMUM_SHOWN);
        within("retentionDays", retentionDays, 0, MOST_RETENTION_DAYS);
        within("suggestionsEach", suggestionsEach, 1, MOST_SUGGESTIONS_EACH);
        withoutSources = Set.copyOf(withoutSources);
    }

    private static void within(String name, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(name + " must be between " + least + " and " + most + ": " + value);
        }
    }

    /** How long raw posts and ballots are kept after the close. */
    public Duration retention() {
        return Duration.ofDays(retentionDays);
    }

    /** Whether what people were told when they joined under the others holds: what is deleted when, and how small a number is shown. */
    public boolean keepsThePromisesOf(Settings others) {
        return retentionDays <= others.retentionDays && minimumShown >= others.minimumShown;
    }

    public Settings withDoorClosed(boolean closed) {
        return with(approval, closed, withoutSources, agenda);
    }

    public Settings withApproval(boolean asked) {
        return with(asked, doorClosed, withoutSources, agenda);
    }

    public Settings withAgenda(Agenda planned) {
        return with(approval, doorClosed, withoutSources, planned);
    }

    public Settings withoutSources(Set<String> without) {
        return with(approval, doorClosed, without, agenda);
    }

    /** Whether passages of a source may be shown. */
    public boolean hears(String source) {
        return !withoutSources.contains(source);
    }

    private Settings with(boolean asked, boolean closed, Set<String> without, Agenda planned) {
        return new Settings(
                dots,
                quorumPercent,
                minimumShown,
                retentionDays,
                suggestionsEach,
                silentWriting,
                showAliases,
                assistant,
                asked,
                closed,
                without,
                planned);
    }
}
