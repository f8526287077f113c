package no.trepart.knowledge.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes headings, list items and paragraphs of the lines of a PDF file, by size, weight and the space between lines. */
final class PdfParts {

    /** So much larger than the body is a heading. */
    private static final double LARGER = 1.12;

    /** So much more space than the line spacing is a new paragraph. */
    private static final double WIDER = 1.3;

    private static final int LONGEST_HEADING = 160;
    private static final Pattern ITEM = Pattern.compile("(?:[-*•–➤▪◦\uF0B7]|\\d{1,2}[.)]|[a-z]\\)) ?(\\S.*)");

    private final OpenParts parts = new OpenParts();
    private final List<PdfLine> lines;
    private final float bodySize;
    private final double spacing;
    private final List<Float> headingSizes;

    private PdfParts(List<PdfLine> lines) {
        this.lines = lines;
        this.bodySize = mostLetters(lines);
        this.spacing = lineSpacing(lines);
        this.headingSizes = new TreeSet<>(lines.stream()
                        .filter(this::isLarge)
                        .map(line -> rounded(line.size()))
                        .toList())
                .descendingSet().stream().toList();
    }

    static List<Part> of(List<PdfLine> lines) {
        PdfParts parts = new PdfParts(lines);
        for (int i = 0; i < lines.size(); i++) {
            parts.add(i);
        }
        return parts.parts.all();
    }

    private static float mostLetters(List<PdfLine> lines) {
        Map<Float, Integer> letters = new HashMap<>();
        lines.forEach(line -> letters.merge(rounded(line.size()), line.text().length(), Integer::sum));
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0f);
    }

    private static double lineSpacing(List<PdfLine> lines) {
        List<Double> gaps = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            double gap = lines.get(i).top() - lines.get(i - 1).top();
            if (gap > 0 && lines.get(i).page() == lines.get(i - 1).page()) {
                gaps.add(gap);
            }
        }
        // Between lines of one paragraph stands the smallest usual space, also where paragraphs are short.
        return gaps.isEmpty() ? 0 : gaps.stream().sorted().toList().get(gaps.size() / 4);
    }

    private static float rounded(float size) {
        return Math.round(size * 2) / 2f;
    }

    private boolean isLarge(PdfLine line) {
        return line.size() > bodySize * LARGER && line.text().length() <= LONGEST_HEADING;
    }

    private boolean isHeading(int index) {
        PdfLine line = lines.get(index);
        return isLarge(line) || (line.bold() && begins(index) && Headings.level(line.text()) > 0);
    }

    private int level(PdfLine line) {
        int bySize = headingSizes.indexOf(rounded(line.size()));
        return bySize < 0 ? headingSizes.size() + 1 : bySize + 1;
    }

    /** Whether more space than usual is above the line. */
    private boolean begins(int index) {
        if (index == 0) {
            return true;
        }
        PdfLine line = lines.get(index);
        PdfLine before = lines.get(index - 1);
        if (line.page() != before.page()) {
            return before.text().matches(".*[.:!?»]")
                    || Character.isUpperCase(line.text().charAt(0));
        }
        double gap = line.top() - before.top();
        return gap < 0 || gap > spacing * WIDER;
    }

    private void add(int index) {
        PdfLine line = lines.get(index);
        Matcher item = ITEM.matcher(line.text());
        if (isHeading(index)) {
            heading(index, line);
        } else if (item.matches()) {
            parts.begin(new Part.Item(item.group(1), line.page()));
        } else if (parts.isEmpty() || parts.endInHeading() || begins(index)) {
            parts.begin(new Part.Paragraph(line.text(), line.page()));
        } else {
            parts.goOn(line.text());
        }
    }

    private void heading(int index, PdfLine line) {
        boolean goesOn = index > 0
                && parts.endInHeading()
                && rounded(lines.get(index - 1).size()) == rounded(line.size())
                && !begins(index);
        if (goesOn) {
            parts.goOn(line.text());
        } else {
            parts.begin(new Part.Heading(level(line), line.text(), line.page()));
        }
    }
}
