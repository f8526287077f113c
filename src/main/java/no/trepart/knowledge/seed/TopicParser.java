package no.trepart.knowledge.seed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.trepart.knowledge.CorpusProblem;
import no.trepart.knowledge.CorpusProblem.Reason;
import no.trepart.knowledge.PassageId;
import no.trepart.knowledge.Saying;
import no.trepart.knowledge.Topic;
import org.jspecify.annotations.Nullable;

/** Reads the file of topics; {@code seed/README.md} describes the format. */
final class TopicParser {

    private static final Pattern HEADING = Pattern.compile("###\\s+(.*?)\\s*\\{#([^}]*)}\\s*");

    /** A topic with the line each of its passages is named on, for reporting those that do not exist. */
    record Located(int line, Topic topic) {}

    /** What could be read from one file. */
    record Result(List<Located> topics, List<CorpusProblem> problems) {}

    private final SeedFile file;
    private final List<Located> topics = new ArrayList<>();
    private final List<CorpusProblem> problems = new ArrayList<>();
    private @Nullable Fields fields;
    private String id = "";
    private int line;
    private List<Saying> sayings = new ArrayList<>();

    private TopicParser(SeedFile file) {
        this.file = file;
    }

    static Result parse(SeedFile file) {
        TopicParser parser = new TopicParser(file);
        parser.problems.addAll(file.problems());
        for (int i = 0; i < file.lines().size(); i++) {
            parser.read(i + 1, file.lines().get(i).strip());
        }
        parser.close();
        return new Result(parser.topics, parser.problems);
    }

    private void read(int number, String text) {
        Matcher heading = HEADING.matcher(text);
        if (heading.matches()) {
            close();
            fields = new Fields(file.name(), number);
            id = heading.group(2);
            line = number;
            sayings = new ArrayList<>(List.of(Saying.of(heading.group(1))));
        } else if (fields != null && text.startsWith("- ")) {
            sayings.add(SayingLine.read(number, text.substring(2).strip(), fields));
        } else if (!text.isEmpty() && !text.equals("Said as:") && !isPreface(text)) {
            if (fields == null || !fields.add(number, text)) {
                problems.add(CorpusProblem.of(file.name(), number, Reason.STRAY_LINE, text));
            }
        }
    }

    private boolean isPreface(String text) {
        return fields == null || text.startsWith("#");
    }

    private void close() {
        if (fields != null) {
            List<PassageId> passages = new ArrayList<>(passages(fields, "lessons"));
            passages.addAll(passages(fields, "questions"));
            topics.add(new Located(line, new Topic(id, passages, fields.list("words", ","), sayings)));
            problems.addAll(fields.problems());
        }
    }

    private static List<PassageId> passages(Fields fields, String key) {
        return fields.list(key, ",").stream()
                .map(value -> passage(fields, key, value))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<PassageId> passage(Fields fields, String key, String value) {
        try {
            return Optional.of(new PassageId(value));
        } catch (IllegalArgumentException notAnId) {
            fields.report(Reason.UNKNOWN_VALUE, key, value);
            return Optional.empty();
        }
    }
}
