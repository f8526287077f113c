package no.trepart.knowledge.ui;

import com.vaadin.flow.component.html.Span;
import no.trepart.knowledge.Source;

/** Who published something and what sort of body that is; it stands with every passage, so that readers can weigh it. */
class Publisher extends Span {

    Publisher(Source source) {
        addClassName("publisher-name");
        Span name = new Span(source.publisher());
        name.addClassName("strong");
        Span kind = new Span(getTranslation(LibraryWords.key(source.publisherKind())));
        kind.addClassName("publisher-kind");
        kind.getElement().setAttribute("data-kind", source.publisherKind().code());
        add(name, new Span(" "), kind);
    }
}
