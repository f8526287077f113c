package no.trepart.storage.embedded;

import de.bwaldvogel.mongo.MongoServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.UUID;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/** A database of this process alone, kept in one folder, that the MongoDB driver can talk to. */
public final class EmbeddedStore implements AutoCloseable {

    private static final String FILE = "trepart.mv";

    /** A writer keeps its worker while it waits for the disk, so this bounds how many can share a commit. */
    private static final int WORKERS = 16;

    private final Path folder;
    private final Path file;
    private final FolderLock lock;
    private final MongoServer server;
    private final String secret = UUID.randomUUID().toString();

    private EmbeddedStore(Path folder, FolderLock lock) {
        this.folder = folder;
        this.lock = lock;
        this.file = folder.resolve(FILE);
        this.server = new MongoServer(new CommittingBackend(openFile(file), new Doorman(secret)));
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1, WORKERS);
    }

    /**
     * Opens the store in a folder, which is made if need be, and starts to answer on a free loopback port.
     *
     * @throws DataFolderException if the folder is in use by another process or cannot be used
     */
    public static EmbeddedStore open(Path folder) {
        Path absolute = folder.toAbsolutePath().normalize();
        FolderLock lock = FolderLock.take(absolute);
        try {
            return new EmbeddedStore(absolute, lock);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static MVStore openFile(Path file) {
        try {
            return JournaledFile.open(file.toString());
        } catch (MVStoreException e) {
            throw DataFolderException.unreadable(file, e);
        }
    }

    /** Where the driver finds this store, with the secret that lets it in: not for logs. */
    public String connectionString() {
        InetSocketAddress address = server.getLocalAddress();
        return "mongodb://%s:%d/trepart?directConnection=true&appName=%s"
                .formatted(address.getAddress().getHostAddress(), address.getPort(), secret);
    }

    /** The folder that holds the data, as an absolute path. */
    public Path folder() {
        return folder;
    }

    /** Stops answering, gives unused space back to the disk and lets the folder go. */
    @Override
    public void close() {
        try {
            server.shutdownNow();
            Compaction.of(file);
        } finally {
            lock.close();
        }
    }
}
