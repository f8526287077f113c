package no.trepart.knowledge.seed;

import java.util.List;

/** A place where corpus files lie. */
interface Shelf {

    /** The files in a fixed order. */
    List<SeedFile> files();
}
