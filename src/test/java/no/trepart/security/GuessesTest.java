package no.trepart.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import no.trepart.LaterClock;
import no.trepart.workshop.Refusal;
import no.trepart.workshop.Result;
import org.junit.jupiter.api.Test;

class GuessesTest {

    private final Requests browser = new Requests();
    private final LaterClock clock = new LaterClock();
    private final Guesses guesses = new Guesses(browser.cookies(), clock);

    @Test
    void somebody_who_guesses_wrong_too_often_must_wait_even_with_the_right_key() {
        wrong(Guess.HOST_KEY, 10);
        assertThat(right(Guess.HOST_KEY)).isEqualTo(Result.refused(Refusal.TOO_FAST, 30L));
    }

    @Test
    void whoever_must_wait_is_told_for_how_many_seconds() {
        wrong(Guess.HOST_KEY, 10);
        clock.pass(Duration.ofMillis(11_500));
        assertThat(right(Guess.HOST_KEY)).isEqualTo(Result.refused(Refusal.TOO_FAST, 19L));
        clock.pass(Duration.ofMillis(18_499));
        assertThat(right(Guess.HOST_KEY)).isEqualTo(Result.refused(Refusal.TOO_FAST, 1L));
    }

    @Test
    void a_key_too_long_to_guess_fits_whatever_others_at_the_address_got_wrong() {
        wrong(Guess.SEAT_KEY, 400);
        assertThat(guesses.slow(Guess.SEAT_KEY, Result.done("in")).isDone()).isTrue();
    }

    @Test
    void only_so_many_wrong_tries_at_it_are_answered() {
        Result<String> wrong = Result.refused(Refusal.UNKNOWN_KEY);
        for (int i = 0; i < 300; i++) {
            assertThat(guesses.slow(Guess.SEAT_KEY, wrong)).isEqualTo(wrong);
        }
        assertThat(guesses.slow(Guess.SEAT_KEY, wrong)).isEqualTo(Result.refused(Refusal.TOO_FAST, 1L));
    }

    @Test
    void time_gives_tries_back() {
        wrong(Guess.HOST_KEY, 10);
        clock.pass(Duration.ofSeconds(31));
        assertThat(right(Guess.HOST_KEY).isDone()).isTrue();
    }

    @Test
    void another_address_is_not_made_to_wait() {
        wrong(Guess.HOST_KEY, 10);
        browser.comesFrom("192.0.2.7");
        assertThat(right(Guess.HOST_KEY).isDone()).isTrue();
    }

    /** Whoever has one IPv6 address has a network of them. */
    @Test
    void another_address_of_the_same_network_is_made_to_wait_too() {
        browser.comesFrom("2001:db8:1:2::1");
        wrong(Guess.HOST_KEY, 10);
        browser.comesFrom("2001:db8:1:2:ffff:ffff:ffff:ffff");
        assertThat(right(Guess.HOST_KEY)).isEqualTo(Result.refused(Refusal.TOO_FAST, 30L));
        browser.comesFrom("2001:db8:1:3::1");
        assertThat(right(Guess.HOST_KEY).isDone()).isTrue();
    }

    @Test
    void a_thousand_laptops_behind_one_address_can_join() {
        for (int laptop = 0; laptop < 1000; laptop++) {
            assertThat(right(Guess.JOIN_CODE).isDone()).isTrue();
        }
    }

    @Test
    void a_hundred_laptops_behind_one_address_may_mistype_the_code_twice_each() {
        wrong(Guess.JOIN_CODE, 200);
        assertThat(right(Guess.JOIN_CODE).isDone()).isTrue();
    }

    @Test
    void a_machine_cannot_run_through_the_codes() {
        wrong(Guess.JOIN_CODE, 300);
        assertThat(right(Guess.JOIN_CODE)).isEqualTo(Result.refused(Refusal.TOO_FAST, 1L));
    }

    @Test
    void a_refusal_for_another_reason_is_no_guess() {
        for (int i = 0; i < 20; i++) {
            var unused = guesses.attempt(Guess.HOST_KEY, () -> Result.refused(Refusal.WORKSHOP_CLOSED));
        }
        assertThat(right(Guess.HOST_KEY).isDone()).isTrue();
    }

    private Result<String> right(Guess what) {
        return guesses.attempt(what, () -> Result.done("in"));
    }

    private void wrong(Guess what, int times) {
        for (int i = 0; i < times; i++) {
            var unused = guesses.attempt(what, () -> Result.refused(Refusal.UNKNOWN_KEY));
        }
    }
}
