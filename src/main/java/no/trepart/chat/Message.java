package no.trepart.chat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import no.trepart.suggestion.SuggestionId;
import no.trepart.workshop.Ids;
import no.trepart.workshop.ParticipantId;
import no.trepart.workshop.Party;
import no.trepart.workshop.WorkshopId;
import org.jspecify.annotations.Nullable;

/**
 * Something said in the chat.
 *
 * @param thread the suggestion it is about; null in the common room
 * @param author known to the server only, and only until the workshop is closed
 * @param quotes what the assistant found; empty for people, and when nothing fits
 * @param dismissed whether the answer was marked as not relevant
 */
public record Message(
        String id,
        WorkshopId workshop,
        @Nullable SuggestionId thread,
        Voice voice,
        @Nullable ParticipantId author,
        @Nullable Party party,
        @Nullable String alias,
        String text,
        List<Quote> quotes,
        boolean dismissed,
        Instant at) {

    /** The longest message, in characters. */
    public static final int LONGEST_TEXT = 1_000;

    /** The most messages of one participant in a meeting. */
    public static final int MOST_EACH = 200;

    /** What a question to the assistant is addressed with, in the languages of the screens. */
    private static final Pattern ADDRESS = Pattern.compile("@assist[ae]nt(en)?[,:]?", Pattern.CASE_INSENSITIVE);

    public Message {
        quotes = List.copyOf(quotes);
    }

    /** The same with other quotes. */
    public Message quoting(List<Quote> other) {
        return new Message(id, workshop, thread, voice, author, party, alias, text, other, dismissed, at);
    }

    /** The identity of the one answer to a message, or to whatever else is answered. */
    public static String answerTo(WorkshopId workshop, String about) {
        return Ids.of(workshop.value(), "answer " + about);
    }

    /** The identity of the answer to this, if it is a question. */
    public String answerId() {
        return answerTo(workshop, id);
    }

    /** Whether it asks the assistant something. */
    public boolean isQuestion() {
        return ADDRESS.matcher(text).find();
    }

    /** The words of a question to the assistant. */
    public String withoutAddress() {
        return ADDRESS.matcher(text).replaceAll("").strip();
    }

    public boolean isBy(Optional<ParticipantId> somebody) {
        return author != null && somebody.filter(author::equals).isPresent();
    }

    public boolean isAbout(SuggestionId suggestion) {
        return suggestion.equals(thread);
    }
}
