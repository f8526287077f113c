package no.trepart.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;

/** A key in a file that only the owner of the process can read. */
record KeyFile(Path file) {

    private static final Set<PosixFilePermission> OWNER_ONLY =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    /** The key in the file; a new one if there is no file yet. */
    String read(Supplier<String> newKey) {
        try {
            return Files.exists(file) ? existing() : created(newKey.get());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read or make the host key in " + file.toAbsolutePath(), e);
        }
    }

    private String created(String key) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
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
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
        } else {
            Files.createFile(file);
        }
    }

    private String existing() throws IOException {
        String key = Files.readString(file).strip();
        if (key.isEmpty()) {
            throw new IOException("The file is empty; delete it to get a new host key");
        }
        return key;
    }
}
