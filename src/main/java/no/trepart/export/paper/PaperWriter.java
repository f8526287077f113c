package no.trepart.export.paper;

import no.trepart.export.Format;

/** Writes a paper in one format. */
public interface PaperWriter {

    Format format();

    byte[] write(Paper paper);
}
