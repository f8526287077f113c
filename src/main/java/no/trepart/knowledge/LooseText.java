package no.trepart.knowledge;

/** Texts of the host's own that are not written in the corpus format. */
public interface LooseText {

    /** Cuts a text into passages and writes them as a corpus file, named and published under the name of the file. */
    String asCorpusFile(String fileName, String text);
}
