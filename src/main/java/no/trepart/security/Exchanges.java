package no.trepart.security;

import java.util.Optional;

/** Finds the request that is being answered on this thread, as one sort of framework knows it. */
@FunctionalInterface
public interface Exchanges {

    Optional<Exchange> current();
}
