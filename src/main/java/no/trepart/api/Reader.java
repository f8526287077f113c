package no.trepart.api;

/** Whoever may look things up in the library of this house. */
enum Reader {
    READER
}
