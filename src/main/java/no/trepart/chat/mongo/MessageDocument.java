package no.trepart.chat.mongo;

import java.time.Instant;
import java.util.List;
import no.trepart.chat.Message;
import no.trepart.chat.Quote;
import no.trepart.chat.Voice;
import no.trepart.suggestion.SuggestionId;
import no.trepart.workshop.ParticipantId;
import no.trepart.workshop.Party;
import no.trepart.workshop.WorkshopId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/** A message as stored. */
record MessageDocument(
        @Id String id,
        String workshop,
        @Nullable String thread,
        Voice voice,
        @Nullable String author,
        @Nullable Party party,
        @Nullable String alias,
        String text,
        List<Quote> quotes,
        boolean dismissed,
        Instant at) {

    static final String COLLECTION = "messages";
    static final String ID = "_id";
    static final String WORKSHOP = "workshop";
    static final String AUTHOR = "author";
    static final String ALIAS = "alias";
    static final String DISMISSED = "dismissed";
    static final String AT = "at";

    static MessageDocument of(Message message) {
        return new MessageDocument(
                message.id(),
                message.workshop().value(),
                message.thread() == null ? null : message.thread().value(),
                message.voice(),
                message.author() == null ? null : message.author().value(),
                message.party(),
                message.alias(),
                message.text(),
                message.quotes(),
                message.dismissed(),
                message.at());
    }

    Message toMessage() {
        return new Message(
                id,
                new WorkshopId(workshop),
                thread == null ? null : new SuggestionId(thread),
                voice,
                author == null ? null : new ParticipantId(author),
                party,
                alias,
                text,
                quotes,
                dismissed,
                at);
    }
}
