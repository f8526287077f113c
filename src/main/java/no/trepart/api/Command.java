package no.trepart.api;

import java.util.Optional;

/**
 * A request that its client may repeat after a lost answer.
 *
 * @param key the client's name for it; empty if the client does not mean to repeat it
 * @param secret the secret it came with, so that commands of different people never meet; empty for none
 * @param path what was asked for
 * @param code the join code in the path, if there is one
 */
record Command(Optional<String> key, String secret, String path, Optional<String> code) {

    static final String HEADER = "Idempotency-Key";

    /** The longest key, in characters. */
    static final int LONGEST_KEY = 128;

    /** The shortest key of a request that gives out a secret: whoever guesses it would be given the same. */
    static final int SHORTEST_UNGUESSABLE_KEY = 16;

    /** The same command, whose key is long enough not to be guessed. */
    Command unguessable() {
        if (key.isPresent() && key.get().length() < SHORTEST_UNGUESSABLE_KEY) {
            throw new RequestFaultException(RequestFault.BAD_IDEMPOTENCY_KEY, HEADER);
        }
        return this;
    }
}
