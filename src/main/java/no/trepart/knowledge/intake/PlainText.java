package no.trepart.knowledge.intake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.trepart.knowledge.intake.DocumentProblem.Fault;
import org.jspecify.annotations.Nullable;

/** Reads text files: blank lines between paragraphs, list items by their sign, headings by their look. */
final class PlainText implements DocumentReader {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    @Override
    public Manuscript read(String file, byte[] content) {
        CharBuffer text = CharBuffer.allocate(content.length + 1);
        CharsetDecoder utf8 = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        boolean broken = utf8.decode(ByteBuffer.wrap(content), text, true).isError();
        String read = text.flip().toString();
        int zero = read.indexOf('\0');
        if (broken || zero >= 0) {
            String good = zero < 0 ? read : read.substring(0, zero);
            int line = 1 + (int) good.chars().filter(c -> c == '\n').count();
            return Manuscript.unreadable(DocumentProblem.atLine(file, line, Fault.NOT_UTF8));
        }
        boolean marked = !read.isEmpty() && read.charAt(0) == BYTE_ORDER_MARK;
        List<Part> parts = parts(marked ? read.substring(1) : read);
        return new Manuscript(title(parts), parts, List.of());
    }

    /** The heading of the whole, if it begins with one. */
    private static @Nullable String title(List<Part> parts) {
        return !parts.isEmpty() && parts.getFirst() instanceof Part.Heading heading && heading.level() == 1
                ? heading.text()
                : null;
    }

    private static List<Part> parts(String text) {
        List<Part> parts = new ArrayList<>();
        for (String block : text.replace("\r\n", "\n").replace('\r', '\n').split("\n\\s*\n", -1)) {
            List<String> lines = block.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
            if (!lines.isEmpty()) {
                parts.addAll(new TextBlock(lines).parts());
            }
        }
        return parts;
    }

    /** The lines between two blank ones. */
    private record TextBlock(List<String> lines) {

        private static final Pattern MARKED_HEADING = Pattern.compile("(#{1,6})\\s+(.*?)\\s*#*");
        private static final Pattern ITEM = Pattern.compile("(?:[-*•–➤▪◦]|\\d{1,2}[.)]|[a-z]\\))\\s+(.+)");

        List<Part> parts() {
            if (lines.size() == 1 && !MARKED_HEADING.matcher(lines.getFirst()).matches()) {
                String line = lines.getFirst();
                int level = Headings.level(line);
                if (level > 0) {
                    return List.of(new Part.Heading(level, line, null));
                }
            }
            OpenParts parts = new OpenParts();
            lines.forEach(line -> add(parts, line));
            return parts.all();
        }

        private static void add(OpenParts parts, String line) {
            Matcher heading = MARKED_HEADING.matcher(line);
            Matcher item = ITEM.matcher(line);
            if (heading.matches()) {
                parts.begin(new Part.Heading(heading.group(1).length(), heading.group(2), null));
            } else if (item.matches()) {
                parts.begin(new Part.Item(item.group(1), null));
            } else if (parts.isEmpty() || parts.endInHeading()) {
                parts.begin(new Part.Paragraph(line, null));
            } else {
                parts.goOn(line);
            }
        }
    }
}
