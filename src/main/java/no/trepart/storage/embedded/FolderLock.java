package no.trepart.storage.embedded;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Holds a folder for one process; the operating system lets it go when that process ends, however it ends. */
final class FolderLock implements AutoCloseable {

    private static final int LONGEST_NOTE = 200;

    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rwx------");

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    static FolderLock take(Path folder) {
        try {
            make(folder);
            Path file = folder.resolve("trepart.lock");
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                throw DataFolderException.inUse(folder, holder(file));
            }
            note(channel);
            return new FolderLock(channel);
        } catch (IOException e) {
            throw DataFolderException.unusable(folder, e);
        }
    }

    /** A folder of ours is for nobody else: what the store writes there can be read by whoever may enter it. */
    private static void make(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
        } else {
            Files.createDirectories(folder);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            // One byte far behind the note: some systems let nobody else read what is locked.
            return channel.tryLock(Long.MAX_VALUE - 1, 1, false);
        } catch (OverlappingFileLockException alreadyHeldByThisProcess) {
            return null;
        }
    }

    private static void note(FileChannel channel) throws IOException {
        String note = "process " + ProcessHandle.current().pid() + ", since "
                + Instant.now().truncatedTo(ChronoUnit.SECONDS);
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(note.getBytes(StandardCharsets.UTF_8)), 0);
    }

    private static String holder(Path file) throws IOException {
        String note = Files.readString(file).strip();
        return note.isEmpty() ? "unknown process" : note.substring(0, Math.min(note.length(), LONGEST_NOTE));
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new IllegalStateException("The lock on the data folder cannot be released", e);
        }
    }
}
