package no.trepart.knowledge.seed;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import no.trepart.knowledge.Saying;
import org.jspecify.annotations.Nullable;

/** One passage as it stands in the file: heading, fields, quote and said-as lines, not yet checked. */
final class Block {

    private static final Pattern LIST_ITEM = Pattern.compile("(?:[-*•➤]|\\d+[.)])\\s.*");

    final @Nullable String title;
    final @Nullable String id;
    final @Nullable String chapter;
    final @Nullable String section;
    final Fields fields;
    private final List<String> quote = new ArrayList<>();
    private final List<Saying> sayings = new ArrayList<>();

    Block(
            @Nullable String title,
            @Nullable String id,
            @Nullable String chapter,
            @Nullable String section,
            Fields fields) {
        this.title = title;
        this.id = id;
        this.chapter = chapter;
        this.section = section;
        this.fields = fields;
    }

    void quote(String line) {
        quote.add(line.strip());
    }

    void saying(Saying saying) {
        sayings.add(saying);
    }

    List<Saying> sayings() {
        return sayings;
    }

    /** The quote with lines joined to paragraphs; list items and paragraphs stand on lines of their own. */
    String text() {
        StringBuilder text = new StringBuilder();
        boolean paragraphBegins = true;
        for (String line : quote) {
            if (line.isEmpty()) {
                paragraphBegins = true;
                continue;
            }
            if (!text.isEmpty()) {
                text.append(paragraphBegins || LIST_ITEM.matcher(line).matches() ? "\n" : " ");
            }
            text.append(line);
            paragraphBegins = false;
        }
        return text.toString();
    }
}
