package no.trepart.export.paper;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.trepart.chat.Quote;
import no.trepart.export.ActionReport.CitedSource;
import no.trepart.knowledge.Place;
import org.jspecify.annotations.Nullable;

/** Publications as they are cited: publisher first, then title, year, and where in it. */
record Sources(Wording wording) {

    /** As many characters of a lesson as tell it from the others of its chapter. */
    private static final int FIRST_WORDS = 80;

    /** The first words of each lesson (headings come more than once), where it stands, and what that cites in its turn. */
    List<String> lessons(List<Quote> lessons) {
        return lessons.stream()
                .map(quote -> wording.say("export.lesson", firstWords(quote.text()), source(quote)))
                .toList();
    }

    private static String firstWords(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        if (line.length() <= FIRST_WORDS) {
            return line;
        }
        int end = line.lastIndexOf(' ', FIRST_WORDS);
        return line.substring(0, end < 0 ? FIRST_WORDS : end) + "…";
    }

    private String source(Quote quote) {
        String source = cited(publication(quote.publisher(), quote.title(), quote.year()), place(quote));
        return quote.cites().isEmpty() ? source : source + " (" + String.join("; ", quote.cites()) + ")";
    }

    private String place(Quote quote) {
        return place(new Place(quote.chapter(), null, quote.page()));
    }

    String publication(CitedSource source) {
        return publication(source.publisher(), source.title(), source.year());
    }

    String places(CitedSource source) {
        return source.places().stream()
                .map(this::place)
                .filter(place -> !place.isEmpty())
                .collect(Collectors.joining("; "));
    }

    String cited(CitedSource source) {
        return cited(publication(source), places(source));
    }

    private static String publication(String publisher, String title, @Nullable Integer year) {
        String publication = publisher + ": " + title;
        return year == null ? publication : publication + " (" + year + ")";
    }

    private static String cited(String publication, String place) {
        return place.isEmpty() ? publication : publication + ", " + place;
    }

    private String place(Place place) {
        String page = place.page() == null ? null : wording.say("export.source.page", place.page());
        return Stream.of(place.chapter() == null ? "" : place.chapter(), page == null ? "" : page)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
