package no.trepart.assistant;

import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import no.trepart.chat.ChatService;
import no.trepart.chat.Message;
import no.trepart.chat.Messages;
import no.trepart.chat.QuestionAsked;
import no.trepart.suggestion.Suggestion;
import no.trepart.suggestion.SuggestionId;
import no.trepart.suggestion.SuggestionPosted;
import no.trepart.suggestion.Suggestions;
import no.trepart.workshop.Attempts;
import no.trepart.workshop.Workshop;
import no.trepart.workshop.WorkshopId;
import no.trepart.workshop.Workshops;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Answers each suggestion and each question once, beside the work of the one who posted. */
@Component
class Assistant implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Assistant.class);

    private final Librarian librarian;
    private final ChatService chat;
    private final Suggestions suggestions;
    private final Messages messages;
    private final Workshops workshops;
    private final Arrears arrears;
    private final ExecutorService desk = Executors.newVirtualThreadPerTaskExecutor();

    Assistant(
            Librarian librarian,
            ChatService chat,
            Suggestions suggestions,
            Messages messages,
            Workshops workshops,
            Arrears arrears) {
        this.librarian = librarian;
        this.chat = chat;
        this.suggestions = suggestions;
        this.messages = messages;
        this.workshops = workshops;
        this.arrears = arrears;
    }

    @EventListener
    void on(SuggestionPosted posted) {
        work(() ->
                suggestions.find(posted.workshop(), posted.suggestion()).ifPresent(suggestion -> answer(suggestion)));
    }

    @EventListener
    void on(QuestionAsked asked) {
        work(() -> messages.find(asked.workshop(), asked.message()).ifPresent(this::answer));
    }

    /** What was to be answered is told in memory only, and a process that was killed has told nobody. */
    @EventListener(ApplicationReadyEvent.class)
    void atStart() {
        work(this::catchUp);
    }

    void catchUp() {
        Attempts.all(workshops.all().stream()
                .filter(workshop -> !workshop.isClosed() && workshop.settings().assistant())
                .map(workshop -> () -> catchUp(workshop.id())));
    }

    private void catchUp(WorkshopId workshop) {
        arrears.suggestions(workshop).forEach(this::answer);
        arrears.questions(workshop).forEach(this::answer);
    }

    private void answer(Suggestion suggestion) {
        answer(suggestion.workshop(), suggestion.id(), suggestion.id().value(), suggestion.text());
    }

    private void answer(Message question) {
        answer(question.workshop(), question.thread(), question.id(), question.withoutAddress());
    }

    private void answer(WorkshopId id, @Nullable SuggestionId thread, String about, String text) {
        Optional<Workshop> workshop =
                workshops.find(id).filter(found -> found.settings().assistant());
        workshop.ifPresent(found -> chat.answer(id, thread, about, librarian.quotes(text, found)));
    }

    /** An answer that fails is missed by the one who asked, and by nobody else; they can ask again. */
    private void work(Runnable task) {
        desk.execute(() -> {
            try {
                task.run();
            } catch (RuntimeException e) {
                LOG.error("The assistant could not answer", e);
            }
        });
    }

    @Override
    public void destroy() {
        desk.close();
    }
}
