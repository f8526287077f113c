package no.trepart.knowledge.intake;

/** Reads documents of one format. */
interface DocumentReader {

    /** What can be read of it; a document that cannot be read is one problem and no parts. */
    Manuscript read(String file, byte[] content);
}
