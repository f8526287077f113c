package no.trepart.api;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The commands that were given with an Idempotency-Key, and their sealed answers. */
public interface Commands {

    /**
     * Claims a command, as one atomic operation.
     *
     * @param code the join code of the workshop it is about, if that is known
     * @param until when the claim ends by itself, as after a crash
     * @return whether it is claimed now; false if somebody else has it or has answered it
     */
    boolean claim(String id, @Nullable String code, String fingerprint, Instant now, Instant until);

    Optional<Claim> find(String id);

    /** Keeps the answer of a claimed command. */
    void answer(String id, @Nullable String code, String sealed, Instant until);

    /** Gives up a claim, so that the command can be tried again. */
    void release(String id);

    /** Forgets the commands about a workshop. */
    void removeAll(String code);

    /**
     * A command that somebody has claimed.
     *
     * @param fingerprint of the request it was claimed with
     * @param sealed the sealed answer; null while it is being worked on
     */
    record Claim(String fingerprint, @Nullable String sealed) {}
}
