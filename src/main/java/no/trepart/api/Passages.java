package no.trepart.api;

import no.trepart.knowledge.KnowledgeBase;
import no.trepart.knowledge.Passage;
import no.trepart.knowledge.PassageId;

/** Finds passages by what clients send, which need not be a possible name of one. */
final class Passages {

    private Passages() {}

    static Passage get(KnowledgeBase knowledge, String id) {
        try {
            return knowledge
                    .find(new PassageId(id))
                    .orElseThrow(() -> RequestFaultException.of(RequestFault.UNKNOWN_PASSAGE));
        } catch (IllegalArgumentException notAName) {
            throw RequestFaultException.of(RequestFault.UNKNOWN_PASSAGE);
        }
    }
}
