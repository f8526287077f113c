package no.trepart.storage;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.data.mongodb.core.MongoTemplate;

/** An empty database of its own for a test class, on whichever server the tests run against. */
public final class TestDatabase implements AutoCloseable {

    private static final int LONGEST_NAME = 30;

    private final TestServer server = TestServer.get();
    private final String name;

    private TestDatabase(String name) {
        this.name = name;
    }

    /** The name begins with the random part, since the embedded store drops every database whose name begins alike. */
    public static TestDatabase of(Class<?> test) {
        String random = UUID.randomUUID().toString().substring(0, 8);
        String readable = test.getSimpleName().toLowerCase(Locale.ROOT);
        return new TestDatabase("t" + random + "_" + readable.substring(0, Math.min(readable.length(), LONGEST_NAME)));
    }

    /** The address of the server, without the name of this database. */
    public ConnectionString address() {
        return server.address();
    }

    public String name() {
        return name;
    }

    public MongoClient client() {
        return server.client();
    }

    /** Makes collections, indexes and validators as the application does at its start. */
    public void prepare(CollectionPlan... plans) {
        MongoTemplate mongo = template();
        new DatabasePreparation(
                        mongo,
                        capabilities(),
                        new Migrations(mongo, List.of(), Clock.systemUTC()),
                        List.of(plans),
                        "test")
                .afterSingletonsInstantiated();
    }

    public MongoTemplate template() {
        return new MongoTemplate(client(), name);
    }

    public ServerCapabilities capabilities() {
        return new CapabilityProbe(client().getDatabase(name)).probe();
    }

    @Override
    public void close() {
        client().getDatabase(name).drop();
    }
}
