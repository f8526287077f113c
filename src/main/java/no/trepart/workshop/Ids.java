package no.trepart.workshop;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Gives things their identity. */
@FunctionalInterface
public interface Ids {

    /** An identity nobody has. */
    String next();

    /**
     * The same identity for the same command, so that a retry after a lost answer finds what the first try made.
     *
     * @param scope whose command it is; commands of different people never meet
     */
    static String of(String scope, String command) {
        return UUID.nameUUIDFromBytes((scope + '\n' + command).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
