package no.trepart.room;

import java.time.Instant;
import java.util.List;
import no.trepart.chat.Message;
import no.trepart.chat.Quote;
import no.trepart.chat.Voice;
import no.trepart.workshop.Party;
import org.jspecify.annotations.Nullable;

/**
 * A message as a role may see it.
 *
 * @param thread the suggestion it is about; null in the common room
 * @param mine whether the viewer wrote it, or asked what it answers
 */
public record Line(
        String id,
        @Nullable String thread,
        Voice voice,
        @Nullable Party party,
        @Nullable String alias,
        boolean mine,
        String text,
        List<Quote> quotes,
        boolean dismissed,
        Instant at) {

    static Line of(Message message, boolean mine, boolean showAlias) {
        return new Line(
                message.id(),
                message.thread() == null ? null : message.thread().value(),
                message.voice(),
                message.party(),
                showAlias ? message.alias() : null,
                mine,
                message.text(),
                message.quotes(),
                message.dismissed(),
                message.at());
    }
}
