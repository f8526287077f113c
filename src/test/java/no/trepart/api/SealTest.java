package no.trepart.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;

class SealTest {

    private final SecureRandom random = new SecureRandom();

    @Test
    void what_is_sealed_can_be_opened_with_the_same_secret_and_key() {
        String sealed = new Seal("secret", "key").close("{\"facilitatorKey\":\"æøå\"}", random);
        assertThat(new Seal("secret", "key").open(sealed)).isEqualTo("{\"facilitatorKey\":\"æøå\"}");
        assertThat(sealed).doesNotContain("facilitatorKey");
    }

    @Test
    void nobody_else_can_open_it() {
        String sealed = new Seal("secret", "key").close("answer", random);
        assertThatThrownBy(() -> new Seal("other", "key").open(sealed)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new Seal("secret", "other").open(sealed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void the_same_answer_is_never_sealed_alike() {
        Seal seal = new Seal("secret", "key");
        assertThat(seal.close("answer", random)).isNotEqualTo(seal.close("answer", random));
    }

    @Test
    void commands_of_different_people_never_meet() {
        assertThat(new Seal("secret", "key").id()).isNotEqualTo(new Seal("other", "key").id());
        assertThat(new Seal("ab", "c").id()).isNotEqualTo(new Seal("a", "bc").id());
        assertThat(new Seal("secret", "key").fingerprint("a")).isNotEqualTo(new Seal("secret", "key").fingerprint("b"));
    }
}
