package no.trepart.suggestion;

import java.time.Instant;
import java.util.Optional;
import no.trepart.workshop.ParticipantId;
import no.trepart.workshop.Party;
import no.trepart.workshop.WorkshopId;
import org.jspecify.annotations.Nullable;

/**
 * A rule or time-waster somebody wants cut, or an objection, in the author's own words.
 *
 * @param no the number people use for it, from 1
 * @param party whose it is; null for one that an earlier meeting left open, whose authors nobody knows any more
 * @param author known to the server only, and only until the workshop is closed
 * @param alias what the author chose to be shown as, where the workshop shows aliases
 * @param proxy whether a facilitator wrote it down for somebody without a device
 * @param splitFrom the suggestion this is a part of; it counts only while the board says that the whole is split
 */
public record Suggestion(
        SuggestionId id,
        WorkshopId workshop,
        int no,
        Kind kind,
        String text,
        @Nullable Party party,
        @Nullable ParticipantId author,
        @Nullable String alias,
        boolean proxy,
        Triage triage,
        @Nullable SuggestionId splitFrom,
        Instant postedAt,
        @Nullable WordingAnswer wordingAnswer) {

    /** The longest text of a suggestion, in characters. */
    public static final int LONGEST_TEXT = 1_000;

    public boolean isBy(Optional<ParticipantId> somebody) {
        return author != null && somebody.filter(author::equals).isPresent();
    }
}
