package no.trepart.knowledge.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects the lines of a PDF file with what their letters look like, page by page. */
final class PdfLines extends PDFTextStripper {

    private final List<List<PdfLine>> pages = new ArrayList<>();
    private final List<TextPosition> letters = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();

    private PdfLines() {}

    static List<List<PdfLine>> of(PDDocument document) throws IOException {
        PdfLines lines = new PdfLines();
        var unused = lines.getText(document);
        return lines.pages;
    }

    @Override
    protected void startPage(PDPage page) {
        pages.add(new ArrayList<>());
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        line.append(text);
        letters.addAll(positions);
    }

    @Override
    protected void writeWordSeparator() {
        line.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    @Override
    protected void writePageEnd() {
        endLine();
    }

    private void endLine() {
        String text = Lines.tidy(line.toString());
        if (!text.isEmpty() && !letters.isEmpty()) {
            pages.getLast()
                    .add(new PdfLine(
                            pages.size(),
                            text,
                            size(),
                            isBold(),
                            letters.getFirst().getYDirAdj()));
        }
        line.setLength(0);
        letters.clear();
    }

    private float size() {
        return (float) letters.stream()
                .mapToDouble(TextPosition::getFontSizeInPt)
                .max()
                .orElse(0);
    }

    private boolean isBold() {
        return letters.stream().allMatch(letter -> {
            String font = letter.getFont().getName();
            return font != null && font.matches("(?i).*(bold|black|heavy).*");
        });
    }
}
