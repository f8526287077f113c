package no.trepart.assistant;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.trepart.chat.Message;
import no.trepart.chat.Messages;
import no.trepart.chat.Voice;
import no.trepart.suggestion.Suggestion;
import no.trepart.suggestion.Suggestions;
import no.trepart.workshop.WorkshopId;
import org.springframework.stereotype.Component;

/** What was posted and asked and has no answer: an answer that was dismissed is there still, and is not due again. */
@Component
class Arrears {

    private final Suggestions suggestions;
    private final Messages messages;

    Arrears(Suggestions suggestions, Messages messages) {
        this.suggestions = suggestions;
        this.messages = messages;
    }

    List<Suggestion> suggestions(WorkshopId workshop) {
        Predicate<String> due = due(workshop, messages.all(workshop));
        return suggestions.all(workshop).stream()
                .filter(suggestion -> due.test(suggestion.id().value()))
                .toList();
    }

    List<Message> questions(WorkshopId workshop) {
        List<Message> said = messages.all(workshop);
        Predicate<String> due = due(workshop, said);
        return said.stream()
                .filter(message -> message.voice() != Voice.ASSISTANT && message.isQuestion())
                .filter(question -> due.test(question.id()))
                .toList();
    }

    private static Predicate<String> due(WorkshopId workshop, List<Message> said) {
        Set<String> there = said.stream().map(Message::id).collect(Collectors.toSet());
        return about -> !there.contains(Message.answerTo(workshop, about));
    }
}
