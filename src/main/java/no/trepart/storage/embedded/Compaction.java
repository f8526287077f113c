package no.trepart.storage.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/**
 * Copies what lives in a closed store to a new file and puts that in its place.
 *
 * <p>The compaction that H2 does when it closes a store moves parts within the file, and is not used: release 2.4.240
 * can choose a wrong place for a part.
 */
final class Compaction {

    private static final long BYTES_WORTH_IT = 1 << 20;
    private static final int LIVE_PERCENT_WANTED = 80;
    private static final int ENTRIES_PER_COMMIT = 5_000;

    private Compaction() {}

    /** Does nothing if there is little to gain; the old file is there until the new one is on the disk. */
    static void of(Path file) {
        try {
            Path copy = file.resolveSibling(file.getFileName() + ".new");
            Files.deleteIfExists(copy);
            if (Files.size(file) > BYTES_WORTH_IT && copied(file, copy)) {
                Files.move(copy, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean copied(Path from, Path to) {
        try (MVStore source = JournaledFile.open(from.toString())) {
            if (source.getFileStore().getChunksFillRate() > LIVE_PERCENT_WANTED) {
                return false;
            }
            try (MVStore target = JournaledFile.open(to.toString())) {
                source.getMapNames().forEach(name -> copy(name, source, target));
                target.commit();
                target.sync();
            }
            return true;
        }
    }

    private static void copy(String name, MVStore source, MVStore target) {
        MVMap<Object, Object> copy = target.openMap(name, IndexedBackend.mapNamed(name));
        int entries = 0;
        for (var entry : source.openMap(name, IndexedBackend.mapNamed(name)).entrySet()) {
            copy.put(entry.getKey(), entry.getValue());
            if (++entries % ENTRIES_PER_COMMIT == 0) {
                target.commit();
            }
        }
    }
}
