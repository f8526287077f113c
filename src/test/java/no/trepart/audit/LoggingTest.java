package no.trepart.audit;

import static no.trepart.proof.Hall.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.trepart.HouseTest;
import no.trepart.chat.ChatService;
import no.trepart.chat.Voice;
import no.trepart.proof.Hall;
import no.trepart.room.LogEntry;
import no.trepart.storage.Together;
import no.trepart.suggestion.Kind;
import no.trepart.suggestion.NewSuggestion;
import no.trepart.suggestion.SortingService;
import no.trepart.suggestion.SuggestionId;
import no.trepart.suggestion.SuggestionService;
import no.trepart.voting.AgreementService;
import no.trepart.workshop.FacilitationService;
import no.trepart.workshop.Happened;
import no.trepart.workshop.Happening;
import no.trepart.workshop.ParticipantId;
import no.trepart.workshop.ParticipationService;
import no.trepart.workshop.Party;
import no.trepart.workshop.Phase;
import no.trepart.workshop.Reveal;
import no.trepart.workshop.Role;
import no.trepart.workshop.Seat;
import no.trepart.workshop.Settings;
import no.trepart.workshop.WorkshopId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.test.context.support.WithMockUser;

@HouseTest
@WithMockUser(roles = "HOST")
class LoggingTest {

    @Autowired
    ApplicationContext house;

    @Autowired
    FacilitationService facilitation;

    @Autowired
    AuditEntries entries;

    private Hall hall;

    @BeforeEach
    void a_meeting() {
        hall = Hall.open(house);
    }

    private List<Happening> log() {
        return entries.all(hall.id()).stream().map(AuditEntry::what).toList();
    }

    private Settings settings() {
        return hall.now().settings();
    }

    @Test
    void a_meeting_in_which_nothing_was_done_has_an_empty_log() {
        assertThat(hall.console().log()).isEmpty();
    }

    @Test
    void the_course_of_the_meeting_is_told_in_order_and_by_role() {
        done(hall.moveTo(Phase.PRIORITISE));
        done(facilitation.moveTo(hall.seat(Role.CO_FACILITATOR), Phase.COLLECT));
        done(hall.moveTo(Phase.COLLECT));
        done(hall.moveTo(Phase.CLOSED));
        done(hall.moveTo(Phase.AGREE));
        done(facilitation.beginRound(hall.facilitator()));
        assertThat(log())
                .containsExactly(
                        new Happening.MeetingMoved(Phase.WELCOME, Phase.PRIORITISE),
                        new Happening.MeetingMoved(Phase.PRIORITISE, Phase.COLLECT),
                        new Happening.MeetingMoved(Phase.COLLECT, Phase.CLOSED),
                        new Happening.MeetingReopened(Phase.AGREE),
                        new Happening.DotRoundBegun(3));
        assertThat(entries.all(hall.id()).get(1).by()).isEqualTo(Role.CO_FACILITATOR);
    }

    @Test
    void what_is_shown_and_hidden_is_told_once() {
        done(facilitation.reveal(hall.facilitator(), Reveal.DOTS, true));
        done(facilitation.reveal(hall.facilitator(), Reveal.DOTS, true));
        done(facilitation.reveal(hall.facilitator(), Reveal.DOTS, false));
        assertThat(log())
                .containsExactly(
                        new Happening.ShownToAll(Reveal.DOTS, true), new Happening.ShownToAll(Reveal.DOTS, false));
    }

    @Test
    void each_round_of_stances_is_told_of_when_it_is_opened_and_closed_once_by_whoever_did() {
        Seat author = hall.join(1).getFirst();
        done(hall.moveTo(Phase.COLLECT));
        String one = done(hall.post(author, "Tre skjema")).id().value();
        String other = done(hall.post(author, "Lange møter")).id().value();
        done(hall.moveTo(Phase.AGREE));
        int before = log().size();
        done(hall.recommend(new SuggestionId(one), "Ett skjema"));
        done(hall.recommend(new SuggestionId(one), "Ett skjema"));
        done(hall.recommend(new SuggestionId(other), "Korte møter"));
        Seat co = hall.seat(Role.CO_FACILITATOR);
        Together.on(4, i -> done(facilitation.reveal(co, Reveal.STANCES, true)));
        AgreementService agreements = hall.a(AgreementService.class);
        done(agreements.beginRound(hall.facilitator(), new SuggestionId(one)));
        done(agreements.withdraw(co, new SuggestionId(one)));
        done(agreements.withdraw(co, new SuggestionId(one)));
        List<Happening> rounds = log().subList(before, log().size()).stream()
                .filter(what -> !(what instanceof Happening.ShownToAll))
                .toList();
        assertThat(rounds)
                .containsExactlyInAnyOrder(
                        new Happening.StanceRoundBegun(one, 1),
                        new Happening.StanceRoundBegun(other, 1),
                        new Happening.StanceRoundClosed(one, 1),
                        new Happening.StanceRoundClosed(other, 1),
                        new Happening.StanceRoundBegun(one, 2),
                        new Happening.RecommendationWithdrawn(one));
        assertThat(entries.all(hall.id()))
                .filteredOn(entry -> entry.what() instanceof Happening.StanceRoundClosed)
                .allMatch(entry -> entry.by() == Role.CO_FACILITATOR);
    }

    @Test
    void whoever_asks_to_come_in_is_told_of_by_party_and_let_in_once() {
        done(facilitation.configure(hall.facilitator(), was -> settings().withApproval(true)));
        ParticipantId id =
                hall.join(Party.EMPLOYEES, "Kari", "join-1").participant().id();
        hall.join(Party.EMPLOYEES, "Kari", "join-1");
        done(facilitation.admit(hall.facilitator(), id));
        done(facilitation.admit(hall.facilitator(), id));
        assertThat(log())
                .containsExactly(
                        new Happening.Switched(Happening.Switch.APPROVAL, true),
                        new Happening.AskedIn(Party.EMPLOYEES),
                        new Happening.LetIn(Party.EMPLOYEES));
    }

    @Test
    void many_who_ask_to_come_in_are_counted_for_each_party() {
        done(facilitation.configure(hall.facilitator(), was -> settings().withApproval(true)));
        Together.on(12, i -> hall.join(i % 2 == 0 ? Party.ELECTED : Party.EMPLOYEES, "Nr. " + i));
        List<AuditEntry> asked = entries.all(hall.id()).stream()
                .filter(entry -> entry.what() instanceof Happening.AskedIn)
                .toList();
        assertThat(asked).hasSizeLessThanOrEqualTo(4);
        for (Party party : List.of(Party.ELECTED, Party.EMPLOYEES)) {
            assertThat(asked.stream()
                            .filter(entry -> entry.what().equals(new Happening.AskedIn(party)))
                            .mapToInt(AuditEntry::times)
                            .sum())
                    .isEqualTo(6);
        }
    }

    @Test
    void those_who_come_to_a_closed_door_are_counted_on_few_lines() {
        done(facilitation.configure(hall.facilitator(), was -> settings().withDoorClosed(true)));
        ParticipationService participation = hall.a(ParticipationService.class);
        Together.on(
                6,
                i -> participation.join(
                        hall.now().code(),
                        Party.ELECTED,
                        null,
                        UUID.randomUUID().toString()));
        List<AuditEntry> away = entries.all(hall.id()).stream()
                .filter(entry -> entry.what() instanceof Happening.TurnedAway)
                .toList();
        assertThat(away).hasSizeBetween(1, 2);
        assertThat(away.stream().mapToInt(AuditEntry::times).sum()).isEqualTo(6);
    }

    @Test
    void what_is_written_for_somebody_is_told_once() {
        done(hall.moveTo(Phase.COLLECT));
        NewSuggestion wish = new NewSuggestion(Kind.RULE, "Tre skjema", Party.ELECTED, "c");
        SuggestionService suggestions = hall.a(SuggestionService.class);
        SuggestionId id = done(suggestions.post(hall.facilitator(), wish)).id();
        done(suggestions.post(hall.facilitator(), wish));
        assertThat(log()).endsWith(new Happening.WrittenFor(Party.ELECTED, id.value()));
        assertThat(log().stream().filter(Happening.WrittenFor.class::isInstance))
                .hasSize(1);
    }

    @Test
    void only_those_who_lead_are_told_of_when_an_answer_is_put_aside() {
        Seat author = hall.join(1).getFirst();
        done(hall.moveTo(Phase.COLLECT));
        SuggestionId id = done(hall.post(author, "Tre skjema")).id();
        ChatService chat = hall.a(ChatService.class);
        chat.answer(hall.id(), id, "one", List.of());
        chat.answer(hall.id(), id, "two", List.of());
        List<String> answers = hall.snapshot().messages().stream()
                .filter(message -> message.voice() == Voice.ASSISTANT)
                .map(message -> message.id())
                .toList();
        done(chat.dismiss(author, answers.getFirst()));
        done(chat.dismiss(hall.facilitator(), answers.getLast()));
        done(chat.dismiss(hall.facilitator(), answers.getLast()));
        assertThat(log().stream().filter(Happening.AnswerDismissed.class::isInstance))
                .containsExactly(new Happening.AnswerDismissed(id.value()));
    }

    @Test
    void whoever_opens_the_console_is_told_of_by_role() {
        done(facilitation.openConsole(hall.seat(Role.CO_FACILITATOR)));
        assertThat(facilitation.openConsole(hall.seat(Role.LEADER)).isDone()).isFalse();
        assertThat(entries.all(hall.id())).singleElement().satisfies(entry -> {
            assertThat(entry.what()).isEqualTo(new Happening.ConsoleOpened());
            assertThat(entry.by()).isEqualTo(Role.CO_FACILITATOR);
        });
    }

    @Test
    void steps_on_the_board_stand_among_the_rest() {
        Seat author = hall.join(1).getFirst();
        done(hall.moveTo(Phase.COLLECT));
        SuggestionId id = done(hall.post(author, "Tre skjema")).id();
        done(hall.a(SortingService.class).hide(hall.facilitator(), id, "Nevner en person"));
        done(hall.a(SortingService.class).undo(hall.facilitator()));
        done(hall.moveTo(Phase.SORT));
        assertThat(hall.console().log())
                .extracting(LogEntry::getClass)
                .map(Class::getSimpleName)
                .containsExactly("InTheRoom", "OnTheBoard", "InTheRoom");
        assertThat(hall.console().log().get(1))
                .isInstanceOfSatisfying(
                        LogEntry.OnTheBoard.class,
                        step -> assertThat(step.undone()).isTrue());
    }

    static Stream<Happening> everything_that_can_happen() {
        return Stream.of(
                new Happening.AskedIn(Party.ELECTED),
                new Happening.LetIn(Party.OBSERVER),
                new Happening.TurnedAway(),
                new Happening.NumberChanged(Happening.Quantity.QUORUM, 50, 60),
                new Happening.Switched(Happening.Switch.ALIASES, false),
                new Happening.SourceSwitched("002", true),
                new Happening.StepPlanned(Phase.SORT, null),
                new Happening.StepPlanned(Phase.SORT, 10),
                new Happening.StepDropped(Phase.DISCUSS),
                new Happening.StepTimed(Phase.AGREE, null, 10),
                new Happening.StepTimed(Phase.AGREE, 10, null),
                new Happening.MeetingMoved(Phase.AGREE, Phase.SORT),
                new Happening.MeetingReopened(Phase.AGREE),
                new Happening.WentOn(12, 3),
                new Happening.ShownToAll(Reveal.STANCES, false),
                new Happening.DotRoundBegun(2),
                new Happening.StanceRoundBegun("s1", 2),
                new Happening.StanceRoundClosed("s1", 2),
                new Happening.RecommendationWithdrawn("s1"),
                new Happening.ConsoleOpened(),
                new Happening.WrittenFor(Party.EMPLOYER, "s1"),
                new Happening.AnswerDismissed(null),
                new Happening.AnswerDismissed("s1"));
    }

    @ParameterizedTest
    @MethodSource("everything_that_can_happen")
    void it_is_read_as_it_was_written(Happening happening) {
        WorkshopId nowhere = new WorkshopId(UUID.randomUUID().toString());
        house.publishEvent(new Happened(nowhere, Role.FACILITATOR, happening));
        assertThat(entries.all(nowhere)).extracting(AuditEntry::what).containsExactly(happening);
    }

    @Test
    void whatever_can_happen_is_tried() {
        assertThat(everything_that_can_happen().map(Object::getClass).distinct())
                .containsExactlyInAnyOrder(Happening.class.getPermittedSubclasses());
    }
}
