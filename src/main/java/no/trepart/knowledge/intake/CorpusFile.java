package no.trepart.knowledge.intake;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import no.trepart.knowledge.SourceId;
import org.jspecify.annotations.Nullable;

/** Writes a document as a corpus file, so that everything in the library is read in one way and can be corrected by hand. */
final class CorpusFile {

    private final StringBuilder text = new StringBuilder();
    private @Nullable String chapter;
    private @Nullable String section;

    private CorpusFile() {}

    /** Whether it begins with front matter, so that it wants to be read as a corpus file. */
    static boolean isOne(byte[] content) {
        String text = new String(content, StandardCharsets.UTF_8);
        return text.lines().findFirst().orElse("").replace("\uFEFF", "").strip().equals("---");
    }

    static String of(SourceId id, Imprint imprint, List<Clipping> clippings) {
        CorpusFile file = new CorpusFile();
        file.frontMatter(id, imprint);
        for (int i = 0; i < clippings.size(); i++) {
            file.passage(id.value() + "-" + (i + 1), clippings.get(i));
        }
        return file.text.toString();
    }

    private void frontMatter(SourceId id, Imprint imprint) {
        text.append("---\n");
        field("id", id.value());
        field("publisher", imprint.publisher());
        field("publisher-kind", imprint.publisherKind().code());
        field("title", imprint.title());
        if (imprint.year() != null) {
            field("year", String.valueOf(imprint.year()));
        }
        field("language", imprint.language().code());
        text.append("---\n");
    }

    private void field(String key, String value) {
        text.append(key).append(": ").append(value).append('\n');
    }

    private void passage(String id, Clipping clipping) {
        if (!Objects.equals(chapter, clipping.chapter())) {
            chapter = clipping.chapter();
            section = null;
            heading("#", chapter);
        }
        if (!Objects.equals(section, clipping.section())) {
            section = clipping.section();
            heading("##", section);
        }
        heading("###", clipping.title());
        text.insert(text.length() - 1, " {#" + id + "}");
        text.append('\n');
        field("kind", clipping.kind().code());
        if (clipping.page() != null) {
            field("page", clipping.page());
        }
        text.append('\n');
        quote(clipping.text());
    }

    private void heading(String level, @Nullable String words) {
        // A brace and a hash at the end of a heading would be read as an id.
        String shown = words == null ? "" : " " + words.replace("{#", "{ #");
        text.append('\n').append(level).append(shown).append('\n');
    }

    private void quote(String passage) {
        List<String> lines = passage.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            text.append(i == 0 ? "" : ">\n").append("> ").append(lines.get(i)).append('\n');
        }
    }
}
