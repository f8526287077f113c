package no.trepart.room.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Paragraph;
import no.trepart.chat.Quote;

/** The words of a source, in quotation marks where it is a lesson, in the language they were written in. */
@Tag("blockquote")
public class QuotedText extends HtmlContainer {

    public QuotedText(Quote quote) {
        addClassName("quoted");
        getElement().setAttribute("lang", quote.language());
        String[] paragraphs = quote.text().split("\n\n", -1);
        boolean marks = quote.sort() == Quote.Sort.LESSON;
        for (int i = 0; i < paragraphs.length; i++) {
            String open = marks && i == 0 ? "«" : "";
            String close = marks && i == paragraphs.length - 1 ? "»" : "";
            add(new Paragraph(open + paragraphs[i] + close));
        }
    }
}
