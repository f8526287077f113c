package no.trepart.proof;

import static no.trepart.proof.Hall.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.trepart.HouseTest;
import no.trepart.evaluation.EvaluationQuestion;
import no.trepart.evaluation.EvaluationService;
import no.trepart.situation.OpeningQuestion;
import no.trepart.situation.SituationService;
import no.trepart.suggestion.SuggestionId;
import no.trepart.voting.Stance;
import no.trepart.voting.StanceService;
import no.trepart.workshop.Agenda;
import no.trepart.workshop.FacilitationService;
import no.trepart.workshop.Joined;
import no.trepart.workshop.ParticipationService;
import no.trepart.workshop.Party;
import no.trepart.workshop.Phase;
import no.trepart.workshop.Refusal;
import no.trepart.workshop.Result;
import no.trepart.workshop.Seat;
import no.trepart.workshop.Settings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.test.context.support.WithMockUser;

/** Where the facilitator lets people in one by one, whoever waits takes no part in anything, whatever their client sends. */
@HouseTest
@WithMockUser(roles = "HOST")
class AtTheDoorTest {

    private static final Settings APPROVAL =
            new Settings(5, 50, 3, 30, 30, false, false, false, true, false, Set.of(), Agenda.FULL);

    @Autowired
    ApplicationContext house;

    private Hall hall;
    private SuggestionId post;
    private Joined waiting;

    /** Everything that a participant can do, and the step in which it can be done. */
    enum Act {
        READY(Phase.WELCOME),
        HAND(Phase.WELCOME),
        TRUST(Phase.WELCOME),
        SITUATION(Phase.SITUATION),
        POST(Phase.COLLECT),
        MESSAGE(Phase.COLLECT),
        DOTS(Phase.PRIORITISE),
        STANCE(Phase.AGREE),
        VERDICT(Phase.CLOSED);

        private final Phase phase;

        Act(Phase phase) {
            this.phase = phase;
        }
    }

    @BeforeEach
    void a_meeting_with_somebody_at_the_door() {
        hall = Hall.open(house, APPROVAL);
        Joined inside = hall.join(Party.EMPLOYEES, "Kari");
        done(hall.a(FacilitationService.class)
                .admit(hall.facilitator(), inside.participant().id()));
        waiting = hall.join(Party.EMPLOYER, "Ola");
        done(hall.moveTo(Phase.COLLECT));
        post = done(hall.post(inside.seat(), "Tre skjema")).id();
        done(hall.moveTo(Phase.AGREE));
        done(hall.recommend(post, "Ett skjema"));
        done(hall.moveTo(Phase.WELCOME));
    }

    private Result<?> tried(Act act) {
        Seat seat = waiting.seat();
        return switch (act) {
            case READY -> hall.a(ParticipationService.class).setReady(seat, true);
            case HAND -> hall.a(ParticipationService.class).raiseHand(seat, true);
            case TRUST -> hall.a(EvaluationService.class).answer(seat, EvaluationQuestion.TRUST, 1);
            case SITUATION ->
                hall.a(SituationService.class)
                        .answer(
                                seat,
                                OpeningQuestion.NEEDS_FOR_CHANGE,
                                "For mange skjema",
                                UUID.randomUUID().toString());
            case POST -> hall.post(seat, "Fire skjema");
            case MESSAGE -> hall.say(seat, post, "Hei");
            case DOTS -> hall.spend(seat, post, 5);
            case STANCE -> hall.a(StanceService.class).take(seat, post, Stance.AGAINST, "Hvem følger opp?");
            case VERDICT -> hall.a(EvaluationService.class).answer(seat, EvaluationQuestion.USEFUL, 1);
        };
    }

    @ParameterizedTest
    @EnumSource
    void whoever_waits_takes_no_part_until_they_are_let_in(Act act) {
        done(hall.moveTo(act.phase));
        assertThat(tried(act)).isEqualTo(Result.refused(Refusal.NOT_ADMITTED));
        assertThat(hall.snapshot().stances()).isEmpty();
        assertThat(hall.snapshot().dots()).isEmpty();
        assertThat(hall.snapshot().answers()).isEmpty();
        assertThat(hall.snapshot().urn().temperatures()).isEmpty();
        assertThat(hall.console().hands()).isEmpty();
        assertThat(hall.snapshot().participants())
                .extracting(participant -> participant.ready())
                .isEqualTo(List.of(false, false));
        done(hall.a(FacilitationService.class)
                .admit(hall.facilitator(), waiting.participant().id()));
        done(tried(act));
    }
}
