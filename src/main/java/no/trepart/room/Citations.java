package no.trepart.room;

import java.util.Optional;
import no.trepart.chat.Quote;
import no.trepart.knowledge.KnowledgeBase;
import no.trepart.knowledge.PassageId;
import org.springframework.stereotype.Component;

/** Quotes the passages of the library that a facilitator puts on the wall. */
@Component
public class Citations {

    private final KnowledgeBase library;

    Citations(KnowledgeBase library) {
        this.library = library;
    }

    /**
     * The words and the source of a passage.
     *
     * @param passage the identity that {@link FocusView#passage()} holds
     * @return nothing if the library no longer has it
     */
    public Optional<Quote> find(String passage) {
        return library.find(new PassageId(passage))
                .flatMap(found -> library.find(found.source()).map(source -> Quote.of(found, source)));
    }
}
