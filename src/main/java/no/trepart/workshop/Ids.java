package no.trepart.workshop;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Gives things their identity. */
@FunctionalInterface
public interface Ids {

    /** An identity nobody has. */
    String next();

    /**
     * The same identity for the same thing, as for the one answer to a question. Anybody can reckon it, so nothing that a person did may
     * be part of what it is made of: for that there are {@link Receipts}.
     *
     * @param scope within which the thing is the only one of its name
     */
    static String of(String scope, String name) {
        return UUID.nameUUIDFromBytes((scope + '\n' + name).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
