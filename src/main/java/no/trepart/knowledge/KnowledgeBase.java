package no.trepart.knowledge;

import java.util.List;
import java.util.Optional;

/** All that the assistant may quote. */
public interface KnowledgeBase {

    /** How much of a text is read, in UTF-16 units; twice what a post or a question may have characters. */
    int LONGEST_TEXT = 2_000;

    /** The lessons and discussion questions that fit what somebody says; empty when nothing is relevant. */
    Findings ask(Inquiry inquiry);

    /**
     * Looks through the library.
     *
     * @param text what to look for, also while it is being typed; blank for everything, in the order of the sources
     * @param offset how many findings to skip
     * @param limit how many to return at most
     */
    LibraryPage browse(String text, LibraryFilter filter, int offset, int limit);

    Optional<Passage> find(PassageId id);

    Optional<Source> find(SourceId id);

    /** The passages of the same section, the given one among them, in the order of the source. */
    List<Passage> surroundings(PassageId id);

    List<SourceHoldings> sources();

    /** What could not be read, and why; the rest is there. */
    List<CorpusProblem> problems();

    /** Reads the corpus again; searches go on in the old one until the new one is ready. */
    void reload();
}
