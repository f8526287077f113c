package no.trepart.export;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** A finished file to download. */
public final class ExportFile {

    private final String name;
    private final Format format;
    private final byte[] content;

    public ExportFile(String name, Format format, byte[] content) {
        this.name = name;
        this.format = format;
        this.content = content.clone();
    }

    /** The name to save it under, such as {@code tiltaksliste-FJ482K-2026-11-22.csv}. */
    public String name() {
        return name;
    }

    public String mediaType() {
        return format.mediaType();
    }

    public InputStream content() {
        return new ByteArrayInputStream(content);
    }

    /** The size in bytes. */
    public int size() {
        return content.length;
    }
}
