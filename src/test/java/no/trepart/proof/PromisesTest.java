package no.trepart.proof;

import static no.trepart.proof.Hall.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import no.trepart.HouseTest;
import no.trepart.chat.Message;
import no.trepart.situation.OpeningQuestion;
import no.trepart.situation.SituationAnswer;
import no.trepart.situation.SituationService;
import no.trepart.suggestion.SuggestionId;
import no.trepart.workshop.Agenda;
import no.trepart.workshop.ExpiryService;
import no.trepart.workshop.FacilitationService;
import no.trepart.workshop.ParticipationService;
import no.trepart.workshop.Party;
import no.trepart.workshop.Phase;
import no.trepart.workshop.Refusal;
import no.trepart.workshop.Result;
import no.trepart.workshop.Seat;
import no.trepart.workshop.Settings;
import no.trepart.workshop.Workshop;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.test.context.support.WithMockUser;

/** What people were told when they came holds, and nobody can fill the room with words. */
@HouseTest
@WithMockUser(roles = "HOST")
class PromisesTest {

    @Autowired
    ApplicationContext house;

    private Hall hall;

    @BeforeEach
    void a_meeting() {
        hall = Hall.open(house, settings(5, 30));
    }

    private static Settings settings(int minimum, int days) {
        return new Settings(5, 50, minimum, days, 30, false, false, false, false, false, Set.of(), Agenda.FULL);
    }

    private Result<Workshop> configure(int minimum, int days) {
        return hall.a(FacilitationService.class).configure(hall.facilitator(), was -> settings(minimum, days));
    }

    @Test
    void until_somebody_joins_nothing_is_promised() {
        assertThat(done(configure(3, 90)).settings().retentionDays()).isEqualTo(90);
    }

    @Test
    void posts_are_not_kept_longer_than_those_who_joined_were_told() {
        hall.join(1);
        assertThat(configure(5, 31)).isEqualTo(Result.refused(Refusal.PROMISED, 30, 5));
        done(hall.moveTo(Phase.CLOSED));
        assertThat(configure(5, 365)).isEqualTo(Result.refused(Refusal.PROMISED, 30, 5));
        assertThat(hall.now().settings().retentionDays()).isEqualTo(30);
    }

    @Test
    void a_number_is_not_shown_of_fewer_than_those_who_joined_were_told() {
        hall.join(1);
        assertThat(configure(4, 30)).isEqualTo(Result.refused(Refusal.PROMISED, 30, 5));
    }

    /** Those who joined are deleted by then, and nobody would be left to whom it was promised. */
    @Test
    void nor_after_all_that_people_wrote_is_deleted() {
        hall.join(1);
        done(hall.moveTo(Phase.CLOSED));
        done(configure(5, 0));
        hall.a(ExpiryService.class).due().stream()
                .filter(due -> due.id().equals(hall.id()))
                .forEach(due -> {
                    assertThat(hall.a(ExpiryService.class).seal(due)).isTrue();
                    hall.a(ExpiryService.class).expire(due.id());
                });
        assertThat(hall.snapshot().participants()).isEmpty();
        assertThat(configure(3, 0)).isEqualTo(Result.refused(Refusal.WORKSHOP_EXPIRED));
        assertThat(hall.now().settings().minimumShown()).isEqualTo(5);
    }

    @Test
    void where_everybody_has_left_without_a_trace_nothing_is_promised() {
        Seat wrong = hall.join(1).getFirst();
        done(hall.a(ParticipationService.class).leave(wrong));
        done(configure(3, 90));
    }

    @Test
    void more_can_always_be_promised() {
        hall.join(1);
        assertThat(done(configure(6, 7)).settings()).isEqualTo(settings(6, 7));
    }

    @Test
    void what_was_written_without_a_name_never_gets_one() {
        Seat writer = hall.join(Party.EMPLOYEES, "Kari").seat();
        done(hall.moveTo(Phase.COLLECT));
        SuggestionId post = hall.posted(writer, "Tre skjema");
        done(hall.say(writer, post, "Enig"));
        showNames();
        assertThat(hall.console().cards()).allMatch(card -> card.alias() == null);
        assertThat(hall.console().lines()).allMatch(line -> line.alias() == null);
        done(hall.say(writer, post, "Nå med navn"));
        assertThat(hall.console().lines()).anyMatch(line -> "Kari".equals(line.alias()));
    }

    private void showNames() {
        Settings named = new Settings(5, 50, 5, 30, 30, false, true, false, false, false, Set.of(), Agenda.FULL);
        done(hall.a(FacilitationService.class).configure(hall.facilitator(), was -> named));
    }

    @Test
    void a_machine_cannot_fill_the_room_with_messages() {
        Seat talker = hall.join(1).getFirst();
        done(hall.moveTo(Phase.COLLECT));
        SuggestionId post = hall.posted(talker, "Tre skjema");
        for (int i = 1; i < Message.MOST_EACH; i++) {
            done(hall.say(talker, post, "Melding " + i));
        }
        String last = done(hall.say(talker, post, "Den siste", "c")).id();
        assertThat(hall.say(talker, post, "En til"))
                .isEqualTo(Result.refused(Refusal.TOO_MUCH_WRITTEN, Message.MOST_EACH));
        assertThat(done(hall.say(talker, post, "Den siste", "c")).id()).isEqualTo(last);
        assertThat(hall.say(hall.facilitator(), post, "Takk").isDone()).isTrue();
        assertThat(hall.say(hall.join(1).getFirst(), post, "Enig").isDone()).isTrue();
    }

    @Test
    void nor_with_answers_to_the_opening_questions() {
        Seat talker = hall.join(1).getFirst();
        done(hall.moveTo(Phase.SITUATION));
        SituationService situation = hall.a(SituationService.class);
        for (int i = 0; i < SituationAnswer.MOST_EACH; i++) {
            done(situation.answer(talker, OpeningQuestion.WHAT_WORKS, "Svar " + i, "c" + i));
        }
        assertThat(situation.answer(talker, OpeningQuestion.WHAT_WORKS, "Ett til", "x"))
                .isEqualTo(Result.refused(Refusal.TOO_MUCH_WRITTEN, SituationAnswer.MOST_EACH));
        assertThat(situation
                        .answer(talker, OpeningQuestion.WHAT_WORKS, "Svar 0", "c0")
                        .isDone())
                .isTrue();
    }
}
