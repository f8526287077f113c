package no.trepart.knowledge;

/** How a corpus file is written, for looking at one file before it is put among the others. */
public interface CorpusFormat {

    /**
     * Reads one file by itself; the library does not change.
     *
     * @return its source and passages, and what is wrong in it; no source when it cannot be used at all
     */
    Corpus read(String fileName, byte[] content);
}
