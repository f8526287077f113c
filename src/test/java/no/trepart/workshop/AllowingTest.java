package no.trepart.workshop;

import static no.trepart.proof.Hall.done;
import static org.assertj.core.api.Assertions.assertThat;

import no.trepart.HouseTest;
import no.trepart.proof.Hall;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.test.context.support.WithMockUser;

/** The question every service asks first: whether a deed can be done now, and by whoever sits here. */
@HouseTest
@WithMockUser(roles = "HOST")
class AllowingTest {

    @Autowired
    ApplicationContext house;

    @Autowired
    Workshops workshops;

    private Hall hall;

    @BeforeEach
    void a_meeting_that_collects() {
        hall = Hall.open(house);
        done(hall.moveTo(Phase.COLLECT));
    }

    private Result<Workshop> allowing(Deed deed) {
        return workshops.allowing(hall.id(), deed);
    }

    private Result<Workshop> led(Role role, Deed deed) {
        return workshops.led(hall.seat(role), deed);
    }

    @Test
    void what_the_phase_allows_is_allowed_in_the_workshop_as_it_is_now() {
        assertThat(done(allowing(Deed.POST))).isEqualTo(hall.now());
        assertThat(done(led(Role.FACILITATOR, Deed.SORT))).isEqualTo(hall.now());
        assertThat(led(Role.CO_FACILITATOR, Deed.SORT).isDone()).isTrue();
    }

    @Test
    void what_belongs_to_another_phase_is_refused() {
        assertThat(allowing(Deed.SPEND_DOTS)).isEqualTo(Result.refused(Refusal.PHASE_DOES_NOT_ALLOW));
        assertThat(led(Role.FACILITATOR, Deed.RECOMMEND)).isEqualTo(Result.refused(Refusal.PHASE_DOES_NOT_ALLOW));
    }

    @ParameterizedTest
    @EnumSource(names = {"LEADER", "WALL"})
    void a_seat_that_does_not_lead_is_refused_whatever_the_phase(Role role) {
        assertThat(led(role, Deed.SORT)).isEqualTo(Result.refused(Refusal.ROLE_DOES_NOT_ALLOW));
        assertThat(led(role, Deed.RECOMMEND)).isEqualTo(Result.refused(Refusal.ROLE_DOES_NOT_ALLOW));
    }

    @Test
    void so_is_a_participant() {
        Seat seat = hall.join(Party.ELECTED, "").seat();
        assertThat(workshops.led(seat, Deed.SORT)).isEqualTo(Result.refused(Refusal.ROLE_DOES_NOT_ALLOW));
    }

    @Test
    void nothing_is_allowed_in_a_workshop_that_was_removed() {
        done(hall.a(WorkshopService.class).remove(hall.facilitator()));
        assertThat(allowing(Deed.POST)).isEqualTo(Result.refused(Refusal.UNKNOWN_CODE));
        assertThat(led(Role.FACILITATOR, Deed.SORT)).isEqualTo(Result.refused(Refusal.UNKNOWN_CODE));
        assertThat(led(Role.LEADER, Deed.SORT)).isEqualTo(Result.refused(Refusal.ROLE_DOES_NOT_ALLOW));
    }
}
