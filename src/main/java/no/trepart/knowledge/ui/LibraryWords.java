package no.trepart.knowledge.ui;

import no.trepart.knowledge.DfoCode;
import no.trepart.knowledge.Means;
import no.trepart.knowledge.Purpose;
import no.trepart.knowledge.Sector;
import no.trepart.knowledge.TrustRelation;
import no.trepart.words.Words;

/** The keys of the words for what the library sorts by. */
final class LibraryWords {

    private static final String FEATURE = "knowledge";

    private LibraryWords() {}

    static String key(Enum<?> constant) {
        return Words.key(FEATURE, constant);
    }

    static String key(DfoCode code) {
        return switch (code) {
            case Purpose purpose -> key((Enum<?>) purpose);
            case TrustRelation relation -> key((Enum<?>) relation);
            case Sector sector -> key((Enum<?>) sector);
            case Means means -> key((Enum<?>) means);
        };
    }
}
