package no.trepart.knowledge.lucene;

import java.util.List;

/**
 * A word with everything that is found out about it once and used wherever it stands.
 *
 * @param filler whether it carries no meaning by itself
 * @param stems its stem and then the stems of its parts, when it is a compound
 * @param grams its runs of letters; none when it only tells who speaks or where
 */
record Word(boolean filler, List<String> stems, List<String> grams) {

    String stem() {
        return stems.getFirst();
    }
}
