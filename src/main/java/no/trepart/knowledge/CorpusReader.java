package no.trepart.knowledge;

/** Where the corpus comes from. */
public interface CorpusReader {

    /** Reads all of it; what is broken is among the problems of the result and the rest is there. */
    Corpus read();
}
