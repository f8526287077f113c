package no.trepart.proof;

import static no.trepart.proof.Hall.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import no.trepart.chat.ChatService;
import no.trepart.chat.Message;
import no.trepart.chat.NewMessage;
import no.trepart.situation.OpeningQuestion;
import no.trepart.situation.SituationAnswer;
import no.trepart.situation.SituationService;
import no.trepart.storage.Together;
import no.trepart.suggestion.Kind;
import no.trepart.suggestion.NewSuggestion;
import no.trepart.suggestion.Suggestion;
import no.trepart.suggestion.SuggestionService;
import no.trepart.workshop.Agenda;
import no.trepart.workshop.Phase;
import no.trepart.workshop.Refusal;
import no.trepart.workshop.Result;
import no.trepart.workshop.Seat;
import no.trepart.workshop.Settings;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** The same words that arrive many times at the same moment, on the database itself. */
class PostRacesTest extends InAHall {

    private static final Settings ONE_SUGGESTION_EACH =
            new Settings(5, 50, 3, 30, 1, false, false, false, false, false, Set.of(), Agenda.FULL);

    /** The same click that arrives twice: two tabs, or a retry while the first try is under way. */
    @RepeatedTest(5)
    void a_post_that_arrives_many_times_at_once_is_one_post() {
        Seat person = hall.join(1).getFirst();
        done(hall.moveTo(Phase.COLLECT));
        NewSuggestion wish = new NewSuggestion(Kind.RULE, "Tre skjema", null, "one-click");
        List<Suggestion> answers =
                Together.on(8, i -> done(hall.a(SuggestionService.class).post(person, wish)));
        assertThat(hall.snapshot().suggestions()).hasSize(1);
        assertThat(Set.copyOf(answers)).isEqualTo(Set.copyOf(hall.snapshot().suggestions()));
    }

    /** The first try counts, and gets the number; the others neither count nor leave a gap in the numbers. */
    @RepeatedTest(5)
    void a_post_that_arrives_many_times_at_once_is_counted_and_numbered_once() {
        hall = Hall.open(house, ONE_SUGGESTION_EACH);
        List<Seat> people = hall.join(6);
        done(hall.moveTo(Phase.COLLECT));
        Together.on(
                18,
                i -> done(hall.a(SuggestionService.class)
                        .post(people.get(i % 6), new NewSuggestion(Kind.RULE, "Tre skjema", null, "one-click"))));
        assertThat(hall.snapshot().suggestions()).extracting(Suggestion::no).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(hall.post(people.getFirst(), "Enda ett")).isEqualTo(Result.refused(Refusal.TOO_MANY_SUGGESTIONS, 1));
    }

    @RepeatedTest(3)
    void what_is_said_and_answered_many_times_at_once_is_there_once() {
        Seat person = hall.join(1).getFirst();
        done(hall.moveTo(Phase.SITUATION));
        NewMessage hello = new NewMessage(null, "Hei", "one-click");
        Set<Message> said =
                Set.copyOf(Together.on(8, i -> done(hall.a(ChatService.class).say(person, hello))));
        Set<SituationAnswer> answered = Set.copyOf(Together.on(
                8,
                i -> done(hall.a(SituationService.class)
                        .answer(person, OpeningQuestion.WHAT_WORKS, "Tillit", "one-click"))));
        assertThat(hall.snapshot().messages()).containsExactlyElementsOf(said);
        assertThat(hall.snapshot().answers()).containsExactlyElementsOf(answered);
    }

    /** Nobody can know whether the lost answer was a refusal, so the step that came in between changes nothing. */
    @Test
    void a_repeat_gets_the_first_answer_when_the_meeting_has_moved_on() {
        Seat person = hall.join(1).getFirst();
        done(hall.moveTo(Phase.SITUATION));
        SituationService situation = hall.a(SituationService.class);
        SituationAnswer answer = done(situation.answer(person, OpeningQuestion.WHAT_WORKS, "Tillit", "c"));
        done(hall.moveTo(Phase.COLLECT));
        SuggestionService suggestions = hall.a(SuggestionService.class);
        Suggestion post = done(suggestions.post(person, new NewSuggestion(Kind.RULE, "Tre skjema", null, "c")));
        done(hall.moveTo(Phase.PRIORITISE));
        assertThat(done(situation.answer(person, OpeningQuestion.WHAT_WORKS, "Noe annet", "c")))
                .isEqualTo(answer);
        assertThat(done(suggestions.post(person, new NewSuggestion(Kind.RULE, "Noe annet", null, "c"))))
                .isEqualTo(post);
    }
}
