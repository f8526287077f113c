package no.trepart.storage;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import no.trepart.storage.embedded.EmbeddedStore;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.StringUtils;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.mongodb.MongoDBContainer;

/**
 * The database server that all tests of this process use: the one whose address is given, else one in Docker, else the
 * embedded store.
 */
final class TestServer {

    static final String ADDRESS = "TREPART_TEST_MONGODB_URI";

    private static final String IMAGE = "mongo:8";
    private static final long SECONDS_TO_ANSWER = 15;
    private static @Nullable TestServer running;

    private final ConnectionString address;
    private final String origin;
    private final MongoClient client;
    private final String version;

    private TestServer(String address, String origin) {
        this.address = new ConnectionString(address);
        this.origin = origin;
        this.client = MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(this.address)
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(SECONDS_TO_ANSWER, TimeUnit.SECONDS))
                .writeConcern(WriteConcern.MAJORITY.withJournal(true))
                .build());
        this.version = client.getDatabase("admin")
                .runCommand(new Document("buildInfo", 1))
                .getString("version");
        System.out.println(this);
    }

    /** Starts the server if need be; a given address at which nobody answers is an error and never skipped. */
    static synchronized TestServer get() {
        if (running == null) {
            running = start();
        }
        return running;
    }

    static synchronized Optional<TestServer> ifUsed() {
        return Optional.ofNullable(running);
    }

    private static TestServer start() {
        String given = System.getenv(ADDRESS);
        if (StringUtils.hasText(given)) {
            return new TestServer(given, "the server given by " + ADDRESS);
        }
        if (DockerClientFactory.instance().isDockerAvailable()) {
            return inDocker();
        }
        return embedded();
    }

    private static TestServer inDocker() {
        MongoDBContainer container = new MongoDBContainer(IMAGE).withReplicaSet();
        container.start();
        return new TestServer(container.getReplicaSetUrl(), "the image " + IMAGE + " in Docker");
    }

    private static TestServer embedded() {
        Path folder = temporaryFolder();
        EmbeddedStore store = EmbeddedStore.open(folder);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> FileSystemUtils.deleteRecursively(folder.toFile())));
        return new TestServer(
                store.connectionString(),
                "the EMBEDDED STORE ONLY, for no other server was found (" + ADDRESS + " is not set, no Docker engine"
                        + " answers)");
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("trepart-test");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ConnectionString address() {
        return address;
    }

    MongoClient client() {
        return client;
    }

    @Override
    public String toString() {
        return "### Database of these tests: " + origin + ", which says that it is version " + version + " ###";
    }
}
