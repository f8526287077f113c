package no.trepart.knowledge.ui;

import no.trepart.chat.Quote;
import no.trepart.knowledge.Kind;
import no.trepart.knowledge.Passage;
import no.trepart.knowledge.Source;

/** Makes quotes for the chat of passages of the library. */
final class Quotes {

    private Quotes() {}

    static Quote of(Passage passage, Source source) {
        return new Quote(
                passage.id().value(),
                passage.kind() == Kind.QUESTION ? Quote.Sort.QUESTION : Quote.Sort.LESSON,
                passage.title(),
                passage.text(),
                passage.language().code(),
                source.publisher(),
                source.title(),
                source.year(),
                passage.place().section() == null
                        ? passage.place().chapter()
                        : passage.place().section(),
                passage.place().page(),
                passage.cites(),
                passage.counterweight());
    }
}
