package no.trepart.knowledge.lucene;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Splits compound words into words that the corpus or the thesaurus knows. */
final class Compounds {

    private static final int SHORTEST = 4;
    private static final int LONGEST = 40;
    private static final Set<String> LINKS = Set.of("s", "e");

    /** Short words that are common inside compounds; other short ones would split words by accident. */
    private static final Set<String> SHORT_WORDS = Set.of(
            "tid", "mål", "lov", "råd", "nav", "ikt", "sfo", "bil", "bod", "dag", "føl", "fag", "hus", "hjem", "rom",
            "vei", "tall", "sak", "krav", "lag", "liv", "makt", "navn", "prøve", "valg", "år", "uke", "lån", "bru",
            "byrå", "avd", "bok", "syn");

    private final Set<String> words;

    Compounds(Set<String> words) {
        this.words = words;
    }

    /** The parts, or nothing when the word is no compound of known words. */
    List<String> split(String word) {
        if (word.length() < 2 * SHORTEST - 1 || word.length() > LONGEST) {
            return List.of();
        }
        return find(word, 3).filter(found -> found.size() > 1).orElse(List.of());
    }

    /** The split with the longest last part, which carries the meaning; the first part may end in a linking letter. */
    private Optional<List<String>> find(String word, int most) {
        for (int i = 2; most > 1 && i <= word.length() - 3; i++) {
            String head = word.substring(i);
            if (!isWord(head)) {
                continue;
            }
            Optional<List<String>> rest = first(word.substring(0, i), most - 1);
            if (rest.isPresent()) {
                return Optional.of(
                        Stream.concat(rest.get().stream(), Stream.of(head)).toList());
            }
        }
        return Optional.empty();
    }

    private Optional<List<String>> first(String part, int most) {
        if (isWord(part)) {
            return Optional.of(List.of(part));
        }
        if (part.length() > 3 && LINKS.contains(part.substring(part.length() - 1))) {
            String bare = part.substring(0, part.length() - 1);
            if (isWord(bare)) {
                return Optional.of(List.of(bare));
            }
        }
        return find(part, most);
    }

    private boolean isWord(String part) {
        return SHORT_WORDS.contains(part) || (part.length() >= SHORTEST && words.contains(part));
    }
}
