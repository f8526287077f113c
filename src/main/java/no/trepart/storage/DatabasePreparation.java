package no.trepart.storage;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.WriteConcern;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.IndexDefinition;

/** Makes the database as the plans want it; runs when all beans are made and before the web server takes requests. */
final class DatabasePreparation implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(DatabasePreparation.class);
    private static final int NAMESPACE_EXISTS = 48;
    private static final Set<Integer> OTHER_OPTIONS = Set.of(85, 86);
    private static final int DUPLICATE_KEY = 11_000;

    private final MongoTemplate mongo;
    private final ServerCapabilities server;
    private final Migrations migrations;
    private final List<CollectionPlan> plans;
    private final String place;

    DatabasePreparation(
            MongoTemplate mongo,
            ServerCapabilities server,
            Migrations migrations,
            List<CollectionPlan> plans,
            String place) {
        this.mongo = mongo;
        this.server = server;
        this.migrations = migrations;
        this.plans = plans;
        this.place = place;
    }

    @Override
    public void afterSingletonsInstantiated() {
        LOG.info("Database: {}; {}", place, server);
        if (!server.journal()) {
            LOG.warn("This server does not acknowledge writes from a journal: a crash of the server may lose some");
            mongo.setWriteConcern(WriteConcern.MAJORITY);
        }
        migrations.run();
        plans.forEach(this::apply);
    }

    private void apply(CollectionPlan plan) {
        create(plan.collection());
        require(plan.required(), plan.collection());
        plan.indexes().forEach(index -> create(index, plan.collection()));
    }

    private void create(String collection) {
        try {
            mongo.getDb().createCollection(collection);
        } catch (MongoCommandException e) {
            if (e.getErrorCode() != NAMESPACE_EXISTS) {
                throw e;
            }
        }
    }

    /** What is stored already and lacks a field can still be changed, and so be mended. */
    private void require(List<String> fields, String collection) {
        if (!fields.isEmpty() && server.validators()) {
            mongo.getDb()
                    .runCommand(new Document("collMod", collection)
                            .append("validator", new Document("$jsonSchema", new Document("required", fields)))
                            .append("validationLevel", "moderate")
                            .append("validationAction", "error"));
        }
    }

    private void create(IndexDefinition index, String collection) {
        try {
            mongo.indexOps(collection).createIndex(index);
        } catch (RuntimeException e) {
            throw e.getCause() instanceof MongoException cause ? explained(cause, index, collection) : e;
        }
    }

    private static IllegalStateException explained(MongoException cause, IndexDefinition index, String collection) {
        String what = "The index " + index.getIndexKeys().toJson() + " of the collection " + collection;
        String message;
        if (OTHER_OPTIONS.contains(cause.getCode())) {
            message = what + " exists with other options: add a migration that drops it";
        } else if (cause.getCode() == DUPLICATE_KEY) {
            message = what + " cannot be unique, there are duplicates: add a migration that removes them";
        } else {
            message = what + " cannot be made";
        }
        return new IllegalStateException(message, cause);
    }
}
