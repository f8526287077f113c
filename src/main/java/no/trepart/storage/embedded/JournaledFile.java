package no.trepart.storage.embedded;

import java.nio.ByteBuffer;
import java.util.Map;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.SFChunk;
import org.h2.mvstore.SingleFileStore;

/** The store's file, set up so that what a commit has put on the disk is found again after any crash. */
final class JournaledFile extends SingleFileStore {

    private static final int CACHE_MEGABYTES = 64;

    /**
     * After a crash the store follows up to twenty versions from its last header; parts of the file that these need
     * must not be used again before. With fewer kept, a torn write loses versions that were already acknowledged.
     */
    private static final int VERSIONS_KEPT = 32;

    private JournaledFile() {
        super(Map.of("cacheSize", CACHE_MEGABYTES));
    }

    static MVStore open(String path) {
        JournaledFile file = new JournaledFile();
        file.open(path, false, null);
        // Without automatic commits there is no background thread either: the disk sees only what is asked for.
        MVStore store =
                new MVStore.Builder().adoptFileStore(file).autoCommitDisabled().open();
        store.setVersionsToKeep(VERSIONS_KEPT);
        store.setRetentionTime(0);
        return store;
    }

    /** Keeps the header, which is at the start, from reaching the disk before the data that it points to. */
    @Override
    protected void writeFully(SFChunk chunk, long position, ByteBuffer source) {
        if (position == 0) {
            sync();
        }
        super.writeFully(chunk, position, source);
    }
}
