package no.trepart.knowledge.lucene;

/** A way of looking at the same words; each has an index of its own. */
enum View {
    /** Inflection folded away. */
    STEM,
    /** The parts of compounds beside the words. */
    PART,
    /** Runs of letters inside words: typing errors, dialect, derivations and unknown compounds meet here. */
    GRAM,
    /** Two and three words in a row, small words included: much of what people say lies in these. */
    PHRASE,
    /** What the thesaurus says the words mean or are near to. */
    NEAR
}
