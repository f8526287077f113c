package no.trepart.knowledge.seed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.trepart.knowledge.CorpusProblem;
import no.trepart.knowledge.CorpusProblem.Reason;
import no.trepart.knowledge.Source;
import org.jspecify.annotations.Nullable;

/** Reads one Markdown file line by line; {@code seed/README.md} describes the format. */
final class SourceFileParser {

    static final String FENCE = "---";
    private static final Pattern HEADING = Pattern.compile("(#{1,3})(?:\\s+(.*?))?\\s*(?:\\{#([^}]*)})?\\s*");
    private static final Pattern COMMENT = Pattern.compile("<!--.*-->");

    private enum Part {
        FIELDS,
        QUOTE,
        SAID_AS
    }

    private final SeedFile file;
    private final List<Block> blocks = new ArrayList<>();
    private final List<CorpusProblem> problems = new ArrayList<>();
    private @Nullable String chapter;
    private @Nullable String section;
    private Part part = Part.FIELDS;

    private SourceFileParser(SeedFile file) {
        this.file = file;
    }

    static SourceFile parse(SeedFile file) {
        return file.problems().isEmpty()
                ? new SourceFileParser(file).parse()
                : new SourceFile(null, List.of(), file.problems());
    }

    private SourceFile parse() {
        int end = file.lines().size() > 1 && file.lines().getFirst().strip().equals(FENCE) ? endOfFrontMatter() : -1;
        if (end < 0) {
            return new SourceFile(null, List.of(), List.of(CorpusProblem.of(file.name(), 1, Reason.NO_FRONT_MATTER)));
        }
        Fields frontMatter = new Fields(file.name(), 1);
        for (int i = 1; i < end; i++) {
            if (!frontMatter.add(i + 1, file.lines().get(i))) {
                frontMatter.report(i + 1, Reason.STRAY_LINE, file.lines().get(i));
            }
        }
        Optional<Source> source = SourceBuilder.build(file, frontMatter);
        problems.addAll(frontMatter.problems());
        if (source.isEmpty()) {
            return new SourceFile(null, List.of(), problems);
        }
        for (int i = end + 1; i < file.lines().size(); i++) {
            read(i + 1, file.lines().get(i).strip());
        }
        EntryBuilder builder =
                new EntryBuilder(source.get(), frontMatter.find("also-at").orElse(""));
        return new SourceFile(source.get(), entries(builder), problems);
    }

    private int endOfFrontMatter() {
        for (int i = 1; i < file.lines().size(); i++) {
            if (file.lines().get(i).strip().equals(FENCE)) {
                return i;
            }
        }
        return -1;
    }

    private List<SourceFile.Located> entries(EntryBuilder builder) {
        List<SourceFile.Located> entries = new ArrayList<>();
        for (Block block : blocks) {
            builder.build(block).ifPresent(entry -> entries.add(new SourceFile.Located(block.fields.line(), entry)));
            problems.addAll(block.fields.problems());
        }
        return entries;
    }

    private void read(int number, String line) {
        if (line.startsWith("#")) {
            heading(number, line);
        } else if (!line.isEmpty() && !COMMENT.matcher(line).matches()) {
            if (blocks.isEmpty() || !belongs(blocks.getLast(), number, line)) {
                problems.add(CorpusProblem.of(file.name(), number, Reason.STRAY_LINE, line));
            }
        }
    }

    private void heading(int number, String line) {
        Matcher heading = HEADING.matcher(line);
        if (!heading.matches()) {
            problems.add(CorpusProblem.of(file.name(), number, Reason.STRAY_LINE, line));
            return;
        }
        String words = heading.group(2) == null || heading.group(2).isBlank()
                ? null
                : heading.group(2).strip();
        switch (heading.group(1).length()) {
            case 1 -> {
                chapter = words;
                section = null;
            }
            case 2 -> section = words;
            default -> {
                blocks.add(new Block(words, heading.group(3), chapter, section, new Fields(file.name(), number)));
                part = Part.FIELDS;
            }
        }
    }

    private boolean belongs(Block block, int number, String line) {
        if (line.startsWith(">") && part != Part.SAID_AS) {
            part = Part.QUOTE;
            block.quote(line.substring(1));
            return true;
        }
        if (line.equals("Said as:")) {
            part = Part.SAID_AS;
            return true;
        }
        if (line.startsWith("- ") && part == Part.SAID_AS) {
            block.saying(SayingLine.read(number, line.substring(2).strip(), block.fields));
            return true;
        }
        return part == Part.FIELDS && block.fields.add(number, line);
    }
}
