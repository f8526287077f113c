package no.trepart.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.Supplier;

/** A key in a file that only the owner of the process can read. */
record KeyFile(Path file) {

    private static final FileAttribute<?>[] OWNERS_FILE = {owner("rw-------")};

    /** The store may lie there, too, and not all that writes it asks who may read it. */
    private static final FileAttribute<?>[] OWNERS_FOLDER = {owner("rwx------")};

    private static final FileAttribute<?>[] EVERYBODYS = {};

    private static FileAttribute<?> owner(String permissions) {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions));
    }

    /** The key in the file; a new one if there is no file yet. */
    String read(Supplier<String> newKey) {
        try {
            return Files.exists(file) ? existing() : created(newKey.get());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read or make the host key in " + file.toAbsolutePath(), e);
        }
    }

    private String created(String key) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder, isPosix() ? OWNERS_FOLDER : EVERYBODYS);
        try {
            create();
        } catch (FileAlreadyExistsException another) {
            // Another node that starts at the same time on the same folder was first: its key is the one.
            return existing();
        }
        Files.writeString(file, key + System.lineSeparator());
        return key;
    }

    private void create() throws IOException {
        Files.createFile(file, isPosix() ? OWNERS_FILE : EVERYBODYS);
    }

    private boolean isPosix() {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private String existing() throws IOException {
        String key = Files.readString(file).strip();
        if (key.isEmpty()) {
            throw new IOException("The file is empty; delete it to get a new host key");
        }
        return key;
    }
}
