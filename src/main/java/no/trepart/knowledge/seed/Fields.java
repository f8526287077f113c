package no.trepart.knowledge.seed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.trepart.knowledge.Coded;
import no.trepart.knowledge.CorpusProblem;
import no.trepart.knowledge.CorpusProblem.Reason;

/** The {@code key: value} lines of a file or a passage, and the problems met when reading them. */
final class Fields {

    private static final Pattern FIELD = Pattern.compile("([a-z][a-z-]*):\\s*(.*?)\\s*");

    private record Field(int line, String value) {}

    private final String file;
    private final int line;
    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final List<CorpusProblem> problems = new ArrayList<>();

    /** @param line where the file or passage begins, for what is missing altogether */
    Fields(String file, int line) {
        this.file = file;
        this.line = line;
    }

    /** Takes the line in if it is a field; an empty value counts as none. */
    boolean add(int lineNumber, String text) {
        Matcher field = FIELD.matcher(text);
        if (!field.matches()) {
            return false;
        }
        if (!field.group(2).isEmpty()) {
            fields.put(field.group(1), new Field(lineNumber, field.group(2)));
        }
        return true;
    }

    Optional<String> find(String key) {
        return Optional.ofNullable(fields.get(key)).map(Field::value);
    }

    Optional<String> require(String key) {
        Optional<String> value = find(key);
        if (value.isEmpty()) {
            report(line, Reason.MISSING_FIELD, key);
        }
        return value;
    }

    Optional<Integer> findNumber(String key) {
        return find(key).flatMap(value -> {
            try {
                return Optional.of(Integer.valueOf(value));
            } catch (NumberFormatException notANumber) {
                reportUnknown(key, value);
                return Optional.empty();
            }
        });
    }

    <E extends Enum<E> & Coded> Optional<E> find(Class<E> type, String key) {
        return find(key).flatMap(value -> decode(type, key, value));
    }

    <E extends Enum<E> & Coded> Set<E> findAll(Class<E> type, String key) {
        Set<E> found = new LinkedHashSet<>();
        list(key, ",").forEach(value -> decode(type, key, value).ifPresent(found::add));
        return found;
    }

    List<String> list(String key, String separator) {
        return find(key).stream()
                .flatMap(value -> Arrays.stream(value.split(separator)))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    private <E extends Enum<E> & Coded> Optional<E> decode(Class<E> type, String key, String value) {
        Optional<E> decoded = Coded.find(type, value);
        if (decoded.isEmpty()) {
            reportUnknown(key, value);
        }
        return decoded;
    }

    private void reportUnknown(String key, String value) {
        Field field = fields.get(key);
        report(field == null ? line : field.line(), Reason.UNKNOWN_VALUE, key, value);
    }

    void report(int lineNumber, Reason reason, String... arguments) {
        problems.add(CorpusProblem.of(file, lineNumber, reason, arguments));
    }

    void report(Reason reason, String... arguments) {
        report(line, reason, arguments);
    }

    int line() {
        return line;
    }

    List<CorpusProblem> problems() {
        return problems;
    }
}
