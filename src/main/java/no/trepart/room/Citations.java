package no.trepart.room;

import java.util.Optional;
import no.trepart.chat.Quote;
import no.trepart.knowledge.Kind;
import no.trepart.knowledge.KnowledgeBase;
import no.trepart.knowledge.Passage;
import no.trepart.knowledge.PassageId;
import no.trepart.knowledge.Place;
import no.trepart.knowledge.Source;
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
                .flatMap(found -> library.find(found.source()).map(source -> quote(found, source)));
    }

    private static Quote quote(Passage passage, Source source) {
        Place place = passage.place();
        return new Quote(
                passage.id().value(),
                passage.kind() == Kind.QUESTION ? Quote.Sort.QUESTION : Quote.Sort.LESSON,
                passage.title(),
                passage.text(),
                passage.language().code(),
                source.publisher(),
                source.title(),
                source.year(),
                place.section() == null ? place.chapter() : place.section(),
                place.page(),
                passage.cites(),
                passage.counterweight());
    }
}
