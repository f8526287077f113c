package no.trepart.room.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import no.trepart.chat.Quote;

/** Where a quote comes from: publisher first, then title, year, chapter, page, and the reports the source itself cites. */
public class SourceLine extends Paragraph {

    public SourceLine(Quote quote) {
        addClassName("source-line");
        Span publisher = new Span(quote.publisher());
        publisher.addClassName("publisher");
        add(publisher);
        add(new Span(" · " + String.join(", ", details(quote)) + cites(quote)));
    }

    private List<String> details(Quote quote) {
        List<String> details = new ArrayList<>(List.of(quote.title()));
        if (quote.year() != null) {
            details.add(String.valueOf(quote.year()));
        }
        if (quote.chapter() != null) {
            details.add(chapter(quote.chapter()));
        }
        if (quote.page() != null) {
            details.add(getTranslation("room.source.page", quote.page()));
        }
        return details;
    }

    /** A chapter without a number is named by its heading alone, such as «Forord». */
    private String chapter(String chapter) {
        return Character.isDigit(chapter.charAt(0)) ? getTranslation("room.source.chapter", chapter) : chapter;
    }

    private static String cites(Quote quote) {
        return quote.cites().isEmpty() ? "" : " (" + String.join("; ", quote.cites()) + ")";
    }
}
