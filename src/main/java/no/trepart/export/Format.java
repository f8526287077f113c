package no.trepart.export;

/** How a file is written. */
public enum Format {
    CSV("csv", "text/csv;charset=UTF-8", false),
    MD("md", "text/markdown;charset=UTF-8", false),
    JSON("json", "application/json", false),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", true),
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", true),
    PDF("pdf", "application/pdf", true);

    private final String extension;
    private final String mediaType;
    private final boolean heavy;

    Format(String extension, String mediaType, boolean heavy) {
        this.extension = extension;
        this.mediaType = mediaType;
        this.heavy = heavy;
    }

    /** What file names end with, without the dot. */
    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Whether making it takes so much of the machine that only a few are made at a time. */
    public boolean isHeavy() {
        return heavy;
    }
}
