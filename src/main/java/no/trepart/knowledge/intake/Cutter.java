package no.trepart.knowledge.intake;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import no.trepart.knowledge.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a document into passages that make one point each: a paragraph, or a list with the line that introduces it.
 *
 * <p>Short paragraphs go together and long ones are parted between sentences, so that a passage can be read at one go on a wall.
 */
final class Cutter {

    /** Under this, a paragraph says too little to stand alone. */
    private static final int SHORT = 120;

    private static final int LONG = 700;

    private final List<Clipping> clippings = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private @Nullable String chapter;
    private @Nullable String section;
    private @Nullable String title;
    private @Nullable Integer page;

    private Cutter() {}

    static List<Clipping> cut(List<Part> parts) {
        Cutter cutter = new Cutter();
        parts.forEach(cutter::take);
        cutter.close();
        return List.copyOf(cutter.clippings);
    }

    private void take(Part part) {
        switch (part) {
            case Part.Heading heading -> enter(heading);
            case Part.Item item -> item(item);
            case Part.Paragraph paragraph -> paragraph(paragraph);
        }
    }

    private void enter(Part.Heading heading) {
        close();
        switch (heading.level()) {
            case 1 -> {
                chapter = heading.text();
                section = null;
                title = null;
            }
            case 2 -> {
                section = heading.text();
                title = null;
            }
            default -> title = heading.text();
        }
    }

    private void item(Part.Item item) {
        if (length() + item.text().length() > LONG) {
            close();
        }
        add("- " + item.text(), item.page());
    }

    private void paragraph(Part.Paragraph paragraph) {
        String text = paragraph.text();
        if (!lines.isEmpty() && (length() >= SHORT || isQuestion(text) || endsWithItem())) {
            close();
        }
        for (String piece : pieces(text)) {
            if (length() + piece.length() > LONG) {
                close();
            }
            add(piece, paragraph.page());
        }
        if (isQuestion(text)) {
            close();
        }
    }

    private boolean endsWithItem() {
        return lines.getLast().startsWith("- ");
    }

    private int length() {
        return lines.stream().mapToInt(String::length).sum();
    }

    private void add(String line, @Nullable Integer onPage) {
        if (lines.isEmpty()) {
            page = onPage;
        }
        lines.add(line);
    }

    private void close() {
        if (!lines.isEmpty()) {
            String text = String.join("\n", lines);
            clippings.add(new Clipping(
                    isQuestion(text) ? Kind.QUESTION : Kind.LESSON,
                    chapter,
                    section,
                    title,
                    text,
                    page == null ? null : String.valueOf(page)));
            lines.clear();
        }
    }

    /** One sentence that asks. */
    private static boolean isQuestion(String text) {
        return text.endsWith("?") && !text.contains("\n") && sentences(text).size() == 1;
    }

    /** The text in pieces that are not too long, each of whole sentences as far as there are any. */
    private static List<String> pieces(String text) {
        if (text.length() <= LONG) {
            return List.of(text);
        }
        List<String> pieces = new ArrayList<>();
        for (String sentence : sentences(text)) {
            int last = pieces.size() - 1;
            if (last >= 0 && pieces.get(last).length() + sentence.length() < LONG) {
                pieces.set(last, pieces.get(last) + " " + sentence);
            } else {
                pieces.add(sentence);
            }
        }
        return pieces;
    }

    private static List<String> sentences(String text) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.of("nb"));
        breaks.setText(text);
        Stream.Builder<String> sentences = Stream.builder();
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            sentences.add(text.substring(from, to).strip());
            from = to;
        }
        return sentences.build().filter(sentence -> !sentence.isEmpty()).toList();
    }
}
