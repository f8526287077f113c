package no.trepart.knowledge.seed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import no.trepart.knowledge.CorpusProblem;
import no.trepart.knowledge.CorpusProblem.Reason;
import no.trepart.knowledge.Thesaurus;
import no.trepart.knowledge.Thesaurus.Concept;

/** Reads {@code concept: word, word | related} and, after a line such as {@code nn:}, {@code a = b}. */
final class ThesaurusParser {

    private static final Set<String> LANGUAGES = Set.of("nn", "da", "sv");

    private final List<Concept> concepts = new ArrayList<>();
    private final Map<String, String> spellings = new HashMap<>();
    private final List<CorpusProblem> problems = new ArrayList<>();

    private ThesaurusParser() {}

    /** The words of one file and what was wrong in it. */
    record Result(Thesaurus thesaurus, List<CorpusProblem> problems) {}

    static Result parse(SeedFile file) {
        ThesaurusParser parser = new ThesaurusParser();
        parser.problems.addAll(file.problems());
        for (int i = 0; i < file.lines().size(); i++) {
            String line = file.lines().get(i).replaceFirst("#.*", "").strip();
            if (!line.isEmpty() && !parser.read(line)) {
                parser.problems.add(CorpusProblem.of(file.name(), i + 1, Reason.STRAY_LINE, line));
            }
        }
        return new Result(new Thesaurus(parser.concepts, parser.spellings), parser.problems);
    }

    private boolean read(String line) {
        int colon = line.indexOf(':');
        String before = colon < 0 ? "" : line.substring(0, colon).strip();
        String after = line.substring(colon + 1).strip();
        if (line.contains("=")) {
            return spellings(LANGUAGES.contains(before) ? after : line);
        }
        if (LANGUAGES.contains(before) && after.isEmpty()) {
            return true;
        }
        return colon > 0 && concept(before, after);
    }

    private boolean spellings(String pairs) {
        for (String pair : pairs.split(",", -1)) {
            String[] sides = pair.split("=", -1);
            if (sides.length != 2 || sides[0].isBlank() || sides[1].isBlank()) {
                return false;
            }
            spellings.putIfAbsent(lower(sides[0]), lower(sides[1]));
        }
        return true;
    }

    private boolean concept(String name, String rest) {
        String[] halves = rest.split("\\|", 2);
        Set<String> words = new LinkedHashSet<>();
        words.add(lower(name));
        words.addAll(words(halves[0]));
        concepts.add(new Concept(lower(name), List.copyOf(words), halves.length > 1 ? words(halves[1]) : List.of()));
        return true;
    }

    private static List<String> words(String list) {
        return Arrays.stream(list.split(","))
                .map(ThesaurusParser::lower)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String lower(String word) {
        return word.strip().toLowerCase(Locale.ROOT);
    }
}
