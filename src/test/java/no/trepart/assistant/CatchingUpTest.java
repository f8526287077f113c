package no.trepart.assistant;

import static no.trepart.proof.Hall.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.trepart.HouseTest;
import no.trepart.chat.ChatService;
import no.trepart.chat.Message;
import no.trepart.chat.Messages;
import no.trepart.chat.Voice;
import no.trepart.proof.Hall;
import no.trepart.suggestion.Kind;
import no.trepart.suggestion.Suggestion;
import no.trepart.suggestion.SuggestionId;
import no.trepart.suggestion.Suggestions;
import no.trepart.suggestion.Triage;
import no.trepart.workshop.Party;
import no.trepart.workshop.Phase;
import no.trepart.workshop.Seat;
import no.trepart.workshop.Settings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.test.context.support.WithMockUser;

/** The process was killed between a post and its answer. */
@HouseTest
@WithMockUser(roles = "HOST")
class CatchingUpTest {

    @Autowired
    ApplicationContext house;

    @Autowired
    Assistant assistant;

    private Hall hall;
    private Seat nurse;

    @BeforeEach
    void a_meeting_with_the_assistant() {
        hall = Hall.open(house, Settings.DEFAULT);
        nurse = hall.join(1).getFirst();
        done(hall.moveTo(Phase.COLLECT));
    }

    private List<Message> answers() {
        return hall.a(Messages.class).all(hall.id()).stream()
                .filter(message -> message.voice() == Voice.ASSISTANT)
                .toList();
    }

    /** Stored, and nobody told. */
    private SuggestionId postedUnheard() {
        SuggestionId id = new SuggestionId(UUID.randomUUID().toString());
        hall.a(Suggestions.class)
                .add(new Suggestion(
                        id,
                        hall.id(),
                        1,
                        Kind.RULE,
                        "Rapportering som ingen leser",
                        Party.ELECTED,
                        null,
                        null,
                        false,
                        Triage.NOTHING,
                        null,
                        Instant.now(),
                        null));
        return id;
    }

    private void askedUnheard(@Nullable SuggestionId thread, String words) {
        hall.a(Messages.class)
                .add(new Message(
                        UUID.randomUUID().toString(),
                        hall.id(),
                        thread,
                        Voice.PARTICIPANT,
                        nurse.sitter().orElseThrow(),
                        Party.ELECTED,
                        null,
                        words,
                        List.of(),
                        false,
                        Instant.now()));
    }

    @Test
    void what_was_posted_and_asked_is_answered_once_at_the_next_start() {
        SuggestionId post = postedUnheard();
        askedUnheard(post, "@assistent hva sier erfaringene om tillit?");
        askedUnheard(null, "Ingen spør om noe her");
        assistant.catchUp();
        assistant.catchUp();
        assertThat(answers()).hasSize(2).allMatch(answer -> answer.isAbout(post));
        assertThat(answers().getLast().quotes()).isNotEmpty();
    }

    @Test
    void what_was_dismissed_does_not_come_back() {
        SuggestionId post = hall.posted(nurse, "Rapportering som ingen leser");
        await().atMost(Duration.ofSeconds(30)).until(() -> answers().size() == 1);
        Message answer = answers().getFirst();
        done(hall.a(ChatService.class).dismiss(nurse, answer.id()));
        assistant.catchUp();
        assertThat(answers()).singleElement().matches(Message::dismissed).matches(still -> still.isAbout(post));
    }

    @Test
    void a_meeting_that_is_over_is_left_alone() {
        postedUnheard();
        done(hall.moveTo(Phase.CLOSED));
        assistant.catchUp();
        assertThat(answers()).isEmpty();
    }

    @Test
    void and_one_that_does_not_want_it() {
        hall = Hall.open(house);
        postedUnheard();
        assistant.catchUp();
        assertThat(answers()).isEmpty();
    }
}
