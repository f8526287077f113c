package no.trepart.chat;

import static no.trepart.proof.Hall.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import no.trepart.HouseTest;
import no.trepart.proof.Hall;
import no.trepart.room.Line;
import no.trepart.suggestion.SuggestionId;
import no.trepart.workshop.Phase;
import no.trepart.workshop.Refusal;
import no.trepart.workshop.Result;
import no.trepart.workshop.Seat;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.test.context.support.WithMockUser;

/** An answer that does not fit is put aside by whoever it was for. */
@HouseTest
@WithMockUser(roles = "HOST")
class NotRelevantTest {

    @Autowired
    ApplicationContext house;

    private Hall hall;
    private ChatService chat;
    private Seat author;
    private Seat asker;
    private SuggestionId post;

    @BeforeEach
    void a_meeting() {
        hall = Hall.open(house);
        chat = hall.a(ChatService.class);
        List<Seat> people = hall.join(3);
        author = people.getFirst();
        asker = people.getLast();
        done(hall.moveTo(Phase.COLLECT));
        post = hall.posted(author, "Tre skjema");
        done(hall.moveTo(Phase.DISCUSS));
    }

    /** What the assistant answers to somebody, in a thread or in the common room. */
    private String answered(Seat who, @Nullable SuggestionId thread) {
        NewMessage question =
                new NewMessage(thread, "Hva vet vi?", UUID.randomUUID().toString());
        String about = done(chat.say(who, question)).id();
        chat.answer(hall.id(), thread, about, List.of());
        return hall.snapshot().messages().getLast().id();
    }

    private boolean isDismissed(String answer) {
        return hall.snapshot().messages().stream()
                .filter(message -> message.id().equals(answer))
                .allMatch(Message::dismissed);
    }

    @Test
    void who_asked_in_the_common_room_says_that_the_answer_does_not_fit() {
        String answer = answered(asker, null);
        assertThat(chat.dismiss(author, answer)).isEqualTo(Result.refused(Refusal.ROLE_DOES_NOT_ALLOW));
        assertThat(isDismissed(answer)).isFalse();
        done(chat.dismiss(asker, answer));
        assertThat(isDismissed(answer)).isTrue();
    }

    @Test
    void who_asked_in_the_thread_of_another_says_it_of_their_answer_alone() {
        String own = answered(asker, post);
        String anothers = answered(author, post);
        done(chat.dismiss(asker, own));
        assertThat(chat.dismiss(asker, anothers)).isEqualTo(Result.refused(Refusal.ROLE_DOES_NOT_ALLOW));
    }

    @Test
    void the_author_and_those_who_lead_say_it_of_every_answer() {
        done(chat.dismiss(author, answered(asker, post)));
        done(chat.dismiss(hall.facilitator(), answered(asker, null)));
    }

    @Test
    void only_who_asked_is_shown_that_the_answer_is_theirs() {
        String answer = answered(asker, null);
        assertThat(mine(asker, answer)).isTrue();
        assertThat(mine(author, answer)).isFalse();
    }

    private boolean mine(Seat who, String answer) {
        return hall.scene(who).lines().stream()
                .filter(line -> line.id().equals(answer))
                .map(Line::mine)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void after_the_close_nobody_knows_any_more_who_asked() {
        String answer = answered(asker, null);
        done(hall.moveTo(Phase.CLOSED));
        assertThat(chat.dismiss(asker, answer)).isEqualTo(Result.refused(Refusal.ROLE_DOES_NOT_ALLOW));
    }
}
