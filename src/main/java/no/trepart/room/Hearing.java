package no.trepart.room;

import java.util.List;
import java.util.Optional;
import no.trepart.chat.Message;
import no.trepart.chat.Quote;
import no.trepart.knowledge.KnowledgeBase;
import no.trepart.knowledge.Passage;
import no.trepart.knowledge.PassageId;
import no.trepart.workshop.Focus;
import no.trepart.workshop.Settings;
import no.trepart.workshop.Workshop;

/** What a workshop hears of the library: nothing of a source that is switched off, also if it was quoted or on the wall before. */
record Hearing(Settings settings, KnowledgeBase library) {

    /** The workshop, looking at nothing if that is of a source that is switched off. */
    Workshop heard(Workshop workshop) {
        boolean silent = workshop.inFocus()
                .filter(focus -> focus.kind() == Focus.Kind.PASSAGE)
                .filter(focus -> !hears(focus.id()))
                .isPresent();
        return silent ? workshop.withoutFocus() : workshop;
    }

    /** The messages without such quotes; an answer that was nothing else is left out, for it did find something. */
    List<Message> heard(List<Message> messages) {
        return settings.withoutSources().isEmpty()
                ? messages
                : messages.stream().flatMap(message -> heard(message).stream()).toList();
    }

    private Optional<Message> heard(Message message) {
        List<Quote> quotes = message.quotes().stream()
                .filter(quote -> hears(quote.passage()))
                .toList();
        boolean nothingIsLeft = quotes.isEmpty() && !message.quotes().isEmpty();
        return nothingIsLeft ? Optional.empty() : Optional.of(message.quoting(quotes));
    }

    private boolean hears(String passage) {
        return settings.withoutSources().isEmpty()
                || library.find(new PassageId(passage))
                        .map(Passage::source)
                        .filter(source -> !settings.hears(source.value()))
                        .isEmpty();
    }
}
