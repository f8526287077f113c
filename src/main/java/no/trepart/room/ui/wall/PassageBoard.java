package no.trepart.room.ui.wall;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import no.trepart.chat.Quote;
import no.trepart.room.ui.QuotedText;
import no.trepart.room.ui.SourceLine;
import no.trepart.uikit.Mark;

/** A passage of the library, word for word, alone on the wall. */
class PassageBoard extends Fit {

    PassageBoard(Quote quote) {
        super("passage-board");
        Paragraph label = new Paragraph(Mark.sign(), new Span(label(quote)));
        label.addClassName("passage-label");
        add(label);
        if (quote.heading() != null) {
            H1 heading = new H1(quote.heading());
            heading.getElement().setAttribute("lang", quote.language());
            add(heading);
        }
        Article article = new Article(new QuotedText(quote), new SourceLine(quote));
        article.addClassNames("lesson", "passage");
        article.setClassName("is-counterweight", quote.counterweight());
        add(article);
    }

    private String label(Quote quote) {
        if (quote.sort() == Quote.Sort.QUESTION) {
            return getTranslation("room.question");
        }
        return getTranslation(quote.counterweight() ? "room.counterweight" : "room.lessons");
    }
}
