package no.trepart.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApiTest
class RepeatsTest {

    @Autowired
    Repeats repeats;

    @Autowired
    Commands commands;

    @Autowired
    Clock clock;

    private final AtomicInteger done = new AtomicInteger();

    private final String key = UUID.randomUUID().toString();

    private Command command(String secret) {
        return new Command(Optional.of(key), secret, "/path", Optional.of("FJ482K"));
    }

    private int act(Command command) {
        return repeats.once(command, "body", Integer.class, done::incrementAndGet);
    }

    @Test
    void a_repeat_is_not_done_again() {
        assertThat(act(command("secret"))).isEqualTo(1);
        assertThat(act(command("secret"))).isEqualTo(1);
        assertThat(done).hasValue(1);
    }

    @Test
    void the_same_key_of_somebody_else_is_another_command() {
        assertThat(act(command("secret"))).isEqualTo(1);
        assertThat(act(command("other"))).isEqualTo(2);
    }

    @Test
    void without_a_key_everything_is_done() {
        Command nameless = new Command(Optional.empty(), "secret", "/path", Optional.empty());
        assertThat(act(nameless)).isEqualTo(1);
        assertThat(act(nameless)).isEqualTo(2);
    }

    @Test
    void what_failed_can_be_tried_again() {
        assertThatThrownBy(() -> repeats.once(command("secret"), "body", Integer.class, () -> {
                    throw new IllegalStateException("The database went away");
                }))
                .hasMessage("The database went away");
        assertThat(act(command("secret"))).isEqualTo(1);
    }

    @Test
    void a_command_that_somebody_is_working_on_is_not_done_beside_them() {
        Seal seal = new Seal("secret", key);
        Instant now = clock.instant();
        commands.claim(seal.id(), "FJ482K", seal.fingerprint("/path\n\"body\""), now, now.plusSeconds(60));
        assertThatThrownBy(() -> act(command("secret")))
                .isInstanceOfSatisfying(
                        RequestFaultException.class,
                        e -> assertThat(e.fault()).isEqualTo(RequestFault.REQUEST_RUNNING));
        assertThat(done).hasValue(0);
    }

    @Test
    void a_command_whose_worker_crashed_is_taken_over() {
        Seal seal = new Seal("secret", key);
        Instant now = clock.instant();
        commands.claim(seal.id(), "FJ482K", seal.fingerprint("/path\n\"body\""), now, now.minusSeconds(1));
        assertThat(act(command("secret"))).isEqualTo(1);
    }

    @Test
    void only_one_takes_over() {
        String id = UUID.randomUUID().toString();
        Instant now = clock.instant();
        assertThat(commands.claim(id, null, "f", now, now.minusSeconds(1))).isTrue();
        assertThat(commands.claim(id, null, "f", now, now.plusSeconds(60))).isTrue();
        assertThat(commands.claim(id, null, "f", now, now.plusSeconds(60))).isFalse();
    }
}
