package no.trepart.proof;

import static no.trepart.proof.Hall.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.trepart.evaluation.EvaluationQuestion;
import no.trepart.evaluation.EvaluationService;
import no.trepart.room.Presence;
import no.trepart.situation.OpeningQuestion;
import no.trepart.situation.SituationService;
import no.trepart.storage.Together;
import no.trepart.suggestion.SuggestionId;
import no.trepart.voting.Stance;
import no.trepart.voting.StanceService;
import no.trepart.workshop.Agenda;
import no.trepart.workshop.FacilitationService;
import no.trepart.workshop.Footprints;
import no.trepart.workshop.Joined;
import no.trepart.workshop.ParticipantId;
import no.trepart.workshop.ParticipationService;
import no.trepart.workshop.Party;
import no.trepart.workshop.Phase;
import no.trepart.workshop.Refusal;
import no.trepart.workshop.Result;
import no.trepart.workshop.Reveal;
import no.trepart.workshop.Seat;
import no.trepart.workshop.Settings;
import no.trepart.workshop.WorkshopService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody who chose the wrong party leaves and chooses again, as long as they have left nothing with the first. */
class WrongPartyTest extends InAHall {

    private static final int CROWD = 24;

    private Joined mistaken;
    private SuggestionId post;

    /** Everything that stays of somebody, and the step in which it is done. */
    enum Act {
        TRUST(Phase.WELCOME),
        SITUATION(Phase.SITUATION),
        POST(Phase.COLLECT),
        MESSAGE(Phase.COLLECT),
        DOTS(Phase.PRIORITISE),
        STANCE(Phase.AGREE);

        private final Phase phase;

        Act(Phase phase) {
            this.phase = phase;
        }
    }

    @BeforeEach
    void somebody_joins_the_wrong_party() {
        Seat other = hall.join(Party.EMPLOYEES, "Kari").seat();
        mistaken = hall.join(Party.EMPLOYEES, "Ola");
        done(hall.moveTo(Phase.COLLECT));
        post = hall.posted(other, "Tre skjema");
        done(hall.moveTo(Phase.AGREE));
        done(hall.recommend(post, "Ett skjema"));
        done(hall.moveTo(Phase.WELCOME));
    }

    private Result<ParticipantId> leave(Seat seat) {
        return hall.a(ParticipationService.class).leave(seat);
    }

    private Result<?> act(Act act, Seat seat) {
        return switch (act) {
            case TRUST -> hall.a(EvaluationService.class).answer(seat, EvaluationQuestion.TRUST, 1);
            case SITUATION ->
                hall.a(SituationService.class)
                        .answer(
                                seat,
                                OpeningQuestion.WHAT_WORKS,
                                "Tillit",
                                UUID.randomUUID().toString());
            case POST -> hall.post(seat, "Fire skjema");
            case MESSAGE -> hall.say(seat, post, "Hei");
            case DOTS -> hall.spend(seat, post, 1);
            case STANCE -> hall.a(StanceService.class).take(seat, post, Stance.FOR, null);
        };
    }

    private int joined(Party party) {
        return hall.console().frame().presence().stream()
                .filter(row -> row.party() == party)
                .mapToInt(Presence::joined)
                .sum();
    }

    @Test
    void who_has_left_nothing_is_counted_in_the_other_party_instead() {
        done(hall.a(ParticipationService.class).setReady(mistaken.seat(), true));
        assertThat(done(leave(mistaken.seat())))
                .isEqualTo(mistaken.participant().id());
        assertThat(joined(Party.EMPLOYEES)).isEqualTo(1);
        assertThat(hall.a(WorkshopService.class).seat(hall.now().code(), mistaken.token()))
                .isEqualTo(Result.refused(Refusal.UNKNOWN_KEY));
        hall.join(Party.ELECTED, "Ola");
        assertThat(joined(Party.ELECTED)).isEqualTo(1);
    }

    /** One of three is no half of the party; one of two is. */
    @Test
    void who_left_is_not_among_those_of_whom_the_quorum_is_reckoned() {
        Seat third = hall.join(Party.EMPLOYEES, "Per").seat();
        done(hall.moveTo(Phase.AGREE));
        done(act(Act.STANCE, third));
        done(leave(mistaken.seat()));
        done(hall.a(FacilitationService.class).reveal(hall.facilitator(), Reveal.STANCES, true));
        assertThat(hall.console().agreements().getFirst().parties())
                .filteredOn(stand -> stand.party() == Party.EMPLOYEES)
                .singleElement()
                .satisfies(stand -> assertThat(stand.consents()).isTrue());
    }

    @ParameterizedTest
    @EnumSource
    void what_somebody_did_stays_with_the_party_they_did_it_for(Act act) {
        done(hall.moveTo(act.phase));
        done(act(act, mistaken.seat()));
        assertThat(leave(mistaken.seat())).isEqualTo(Result.refused(Refusal.HAS_TAKEN_PART));
        assertThat(joined(Party.EMPLOYEES)).isEqualTo(2);
    }

    @Test
    void dots_that_were_given_back_are_nothing() {
        done(hall.moveTo(Phase.PRIORITISE));
        done(hall.spend(mistaken.seat(), post, 3));
        done(hall.spend(mistaken.seat(), post, 0));
        done(leave(mistaken.seat()));
    }

    /** What they did in the meeting before has no name any more, so nobody can tell that there was nothing. */
    @Test
    void nobody_leaves_a_closed_meeting_or_one_that_goes_on_after_it() {
        done(hall.moveTo(Phase.CLOSED));
        assertThat(leave(mistaken.seat())).isEqualTo(Result.refused(Refusal.WORKSHOP_CLOSED));
        done(hall.moveTo(Phase.COLLECT));
        assertThat(leave(mistaken.seat())).isEqualTo(Result.refused(Refusal.HAS_TAKEN_PART));
        done(leave(hall.join(Party.EMPLOYER, "Ny").seat()));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void nobody_leaves_through_a_door_that_would_not_open_again(boolean closed) {
        Settings door = new Settings(5, 50, 3, 30, 30, false, false, false, true, closed, Set.of(), Agenda.FULL);
        done(hall.a(FacilitationService.class).configure(hall.facilitator(), was -> door));
        assertThat(leave(mistaken.seat()).isDone()).isEqualTo(!closed);
        assertThat(joined(Party.EMPLOYEES)).isEqualTo(closed ? 2 : 1);
    }

    @Test
    void who_waits_at_the_door_can_leave_and_who_leads_the_room_has_no_place_to_leave() {
        Settings door = new Settings(5, 50, 3, 30, 30, false, false, false, true, false, Set.of(), Agenda.FULL);
        done(hall.a(FacilitationService.class).configure(hall.facilitator(), was -> door));
        done(leave(hall.join(Party.EMPLOYER, "Per").seat()));
        assertThat(hall.console().waiting()).isEmpty();
        assertThat(leave(hall.facilitator())).isEqualTo(Result.refused(Refusal.ROLE_DOES_NOT_ALLOW));
    }

    /** Either somebody has left and nothing stands of them, or it stands and they are there still. */
    @ParameterizedTest
    @EnumSource
    void what_is_on_its_way_while_somebody_leaves_either_keeps_them_or_goes_with_them(Act act) {
        List<Seat> crowd = hall.join(CROWD);
        done(hall.moveTo(act.phase));
        List<Boolean> came = Together.on(
                2 * CROWD,
                i -> i % 2 == 0
                        ? leave(crowd.get(i / 2)).isDone()
                        : act(act, crowd.get(i / 2)).isDone());
        List<ParticipantId> there = hall.snapshot().participants().stream()
                .map(participant -> participant.id())
                .toList();
        for (int i = 0; i < CROWD; i++) {
            Seat seat = crowd.get(i);
            boolean left = came.get(2 * i);
            assertThat(there.contains(seat.sitter().orElseThrow())).isEqualTo(!left);
            boolean done = came.get(2 * i + 1);
            assertThat(left && done).isFalse();
            assertThat(house.getBeansOfType(Footprints.class).values().stream().anyMatch(room -> room.hasAnyOf(seat)))
                    .isEqualTo(done);
        }
    }
}
