package no.trepart.storage.embedded;

import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.exception.MongoServerException;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import io.netty.channel.Channel;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.h2.mvstore.MVStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers a write only after a commit that covers it is on the disk, and gives each command the store for itself.
 *
 * <p>The server changes stored documents in place and hands out the very same objects, so without the lock a commit or
 * an answer could catch a document half changed; answers are copied before the lock is let go.
 */
final class CommittingBackend extends IndexedBackend {

    private static final Logger LOG = LoggerFactory.getLogger(CommittingBackend.class);
    private static final int ONLY_ON_REPLICA_SETS = 40_573;
    private static final Set<String> HELLO = Set.of("hello", "ismaster");
    private static final Set<String> READS = Set.of(
            "find",
            "getmore",
            "killcursors",
            "count",
            "distinct",
            "listcollections",
            "listindexes",
            "dbstats",
            "collstats",
            "validate",
            "ping",
            "buildinfo",
            "serverstatus",
            "hostinfo",
            "whatsmyuri",
            "connectionstatus",
            "endsessions");

    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final GroupCommit commits;
    private final Doorman doorman;

    CommittingBackend(MVStore store, Doorman doorman) {
        super(store);
        this.commits = new GroupCommit(store, lock);
        this.doorman = doorman;
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        String name = command.toLowerCase(Locale.ROOT);
        if (HELLO.contains(name)) {
            doorman.greet(channel, query);
            // The server does not know «hello», but the health check of Spring Boot asks it.
            return super.handleCommand(channel, database, "ismaster", query).append("isWritablePrimary", true);
        }
        doorman.check(channel);
        if (name.equals("listdatabases")) {
            return databases();
        }
        if (stages(query).anyMatch(stage -> stage.containsKey("$changeStream"))) {
            throw new MongoServerError(ONLY_ON_REPLICA_SETS, "Changes cannot be watched here");
        }
        Supplier<Document> answer =
                () -> super.handleCommand(channel, database, command, query).cloneDeeply();
        try {
            return isRead(name, query) ? read(answer) : commits.write(answer);
        } catch (MongoServerException refused) {
            throw refused;
        } catch (RuntimeException e) {
            LOG.error("The embedded store failed at the command {}", command, e);
            throw e;
        }
    }

    @Override
    public QueryResult handleQuery(MongoQuery query) {
        throw new UnsupportedOperationException("Queries come as commands");
    }

    private Document read(Supplier<Document> answer) {
        lock.readLock().lock();
        try {
            return answer.get();
        } finally {
            lock.readLock().unlock();
        }
    }

    private static boolean isRead(String command, Document query) {
        return READS.contains(command)
                || (command.equals("aggregate") && stages(query).noneMatch(CommittingBackend::writes));
    }

    private static boolean writes(Document stage) {
        return stage.containsKey("$out") || stage.containsKey("$merge");
    }

    private static Stream<Document> stages(Document query) {
        return query.get("pipeline") instanceof List<?> stages
                ? stages.stream().filter(Document.class::isInstance).map(Document.class::cast)
                : Stream.empty();
    }

    /** The health check asks this first. The server's own answer would open every database a second time. */
    private Document databases() {
        if (getMvStore().isClosed()) {
            throw new MongoServerException("The store is closed; if nobody closed it, its disk failed or is full");
        }
        List<Document> names = listDatabaseNames().stream()
                .sorted()
                .map(name -> new Document("name", name))
                .toList();
        return new Document("databases", names).append("ok", 1.0);
    }
}
