package no.trepart.storage.embedded;

import java.io.IOException;
import java.nio.file.Path;

/** Says why the data folder cannot be used, and what whoever starts the application can do about it. */
public final class DataFolderException extends RuntimeException {

    private static final String OTHERWISE =
            "start with another folder (--trepart.data-folder=…) or with a MongoDB server (--spring.mongodb.uri=…)";

    private final String remedy;

    private DataFolderException(String message, String remedy, Throwable cause) {
        super(message, cause);
        this.remedy = remedy;
    }

    static DataFolderException inUse(Path folder, String holder) {
        return new DataFolderException(
                "The data folder " + folder + " is in use by another Trepart (" + holder + ").",
                "Stop that one, or " + OTHERWISE + ".",
                new IllegalStateException("The folder is locked"));
    }

    static DataFolderException unusable(Path folder, IOException cause) {
        return new DataFolderException(
                "The data folder " + folder + " cannot be written: " + cause + ".",
                "Give this user the right to write there, or " + OTHERWISE + ".",
                cause);
    }

    static DataFolderException unreadable(Path file, RuntimeException cause) {
        return new DataFolderException(
                "The data file " + file + " cannot be opened: " + cause.getMessage(),
                "Put back a copy of the file, or " + OTHERWISE + ".",
                cause);
    }

    /** One sentence that says what to do next. */
    public String remedy() {
        return remedy;
    }
}
