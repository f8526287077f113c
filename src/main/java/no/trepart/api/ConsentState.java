package no.trepart.api;

import java.time.Instant;
import java.util.List;
import no.trepart.room.Agreement;
import org.jspecify.annotations.Nullable;

/**
 * The consent of the three parties.
 *
 * @param closed whether the round is closed; until then it is not told who consents
 * @param agreed each of the three has its quorum and no open objection, in a round that is closed
 * @param agreedBefore when an earlier meeting agreed to it; null where this one has, or is to find out
 */
record ConsentState(
        String suggestion,
        int round,
        boolean open,
        boolean closed,
        boolean agreed,
        @Nullable Instant agreedBefore,
        List<Agreement.Stand> parties) {

    static ConsentState of(Agreement agreement) {
        return new ConsentState(
                agreement.subject().id(),
                agreement.round(),
                agreement.open(),
                agreement.closed(),
                agreement.agreed(),
                agreement.agreedBefore(),
                agreement.parties());
    }
}
