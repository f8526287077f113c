package no.trepart.room.ui.wall;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Span;
import no.trepart.chat.Quote;
import no.trepart.room.ui.QuotedText;
import no.trepart.room.ui.SourceLine;

/** A lesson on the wall; a counterweight is dashed. */
class QuotePanel extends Article {

    QuotePanel(Quote quote) {
        addClassNames("lesson", "quote-panel");
        setClassName("is-counterweight", quote.counterweight());
        Span label = new Span(getTranslation(quote.counterweight() ? "room.counterweight" : "room.lesson"));
        label.addClassName("label");
        add(label, new QuotedText(quote), new SourceLine(quote));
    }
}
