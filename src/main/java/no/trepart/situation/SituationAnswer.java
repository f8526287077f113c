package no.trepart.situation;

import java.time.Instant;
import no.trepart.workshop.ParticipantId;
import no.trepart.workshop.Party;
import no.trepart.workshop.WorkshopId;
import org.jspecify.annotations.Nullable;

/**
 * A short answer to an opening question.
 *
 * @param author known to the server only, and only until the workshop is closed
 */
public record SituationAnswer(
        String id,
        WorkshopId workshop,
        OpeningQuestion question,
        String text,
        Party party,
        @Nullable ParticipantId author,
        Instant at) {

    /** The longest answer, in characters: these are meant to be short. */
    public static final int LONGEST_TEXT = 300;

    /** The most answers of one participant in a meeting. */
    public static final int MOST_EACH = 40;
}
