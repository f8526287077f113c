package no.trepart.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import no.trepart.HouseTest;
import no.trepart.proof.Hall;
import no.trepart.workshop.JoinCode;
import no.trepart.workshop.Joined;
import no.trepart.workshop.Party;
import no.trepart.workshop.Refusal;
import no.trepart.workshop.Result;
import no.trepart.workshop.Role;
import no.trepart.workshop.WorkshopService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.test.context.support.WithMockUser;

/** Screens are opened with a code in the address, and a browser may have a seat there. */
@HouseTest
@WithMockUser(roles = "HOST")
class SeatsTest {

    private static final JoinCode NOWHERE = new JoinCode("CCCCCC");

    @Autowired
    ApplicationContext house;

    private final Requests browser = new Requests();
    private Seats seats;
    private Hall hall;

    @BeforeEach
    void a_meeting() {
        Guesses guesses = new Guesses(browser.cookies(), Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
        seats = new Seats(browser.cookies(), house.getBean(WorkshopService.class), guesses);
        hall = Hall.open(house);
    }

    private JoinCode code() {
        return hall.now().code();
    }

    private void runThroughCodes() {
        for (int i = 0; i < 400; i++) {
            assertThat(seats.workshop(NOWHERE).isDone()).isFalse();
        }
    }

    @Test
    void a_code_opens_its_workshop() {
        assertThat(Hall.done(seats.workshop(code())).id()).isEqualTo(hall.id());
        assertThat(seats.workshop(NOWHERE)).isEqualTo(Result.refused(Refusal.UNKNOWN_CODE));
    }

    @Test
    void whoever_runs_through_the_codes_in_the_address_must_wait_and_learns_nothing() {
        runThroughCodes();
        assertThat(seats.workshop(code())).isEqualTo(Result.refused(Refusal.TOO_FAST, 1L));
        assertThat(seats.current(code(), Role.PARTICIPANT)).isEqualTo(Result.refused(Refusal.TOO_FAST, 1L));
    }

    @Test
    void whoever_has_a_seat_there_does_not_wait_because_of_others_at_the_same_address() {
        Joined joined = hall.join(Party.EMPLOYEES, "");
        seats.keep(code(), Role.PARTICIPANT, joined.token());
        browser.next();
        runThroughCodes();
        assertThat(seats.workshop(code()).isDone()).isTrue();
        assertThat(Hall.done(seats.current(code(), Role.PARTICIPANT))).isEqualTo(joined.seat());
    }

    @Test
    void a_link_with_the_right_key_opens_whatever_keys_others_at_the_same_address_try() {
        Joined joined = hall.join(Party.ELECTED, "");
        for (int i = 0; i < 300; i++) {
            assertThat(seats.take(code(), "wrong", Role.PARTICIPANT)).isEqualTo(Result.refused(Refusal.UNKNOWN_KEY));
        }
        assertThat(seats.take(code(), "wrong", Role.PARTICIPANT)).isEqualTo(Result.refused(Refusal.TOO_FAST, 1L));
        assertThat(Hall.done(seats.take(code(), joined.token(), Role.PARTICIPANT)))
                .isEqualTo(joined.seat());
    }
}
