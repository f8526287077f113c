package no.trepart.storage;

import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.CreateCollectionOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ValidationOptions;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds out what a server can do by trying it on a collection of its own, which it drops again. */
final class CapabilityProbe {

    private static final Logger LOG = LoggerFactory.getLogger(CapabilityProbe.class);
    private static final int DOCUMENT_FAILED_VALIDATION = 121;

    private final MongoDatabase database;
    private final String collection = "probe_" + new ObjectId();

    CapabilityProbe(MongoDatabase database) {
        this.database = database;
    }

    ServerCapabilities probe() {
        // Outside of any attempt, so that a server that does not answer is an error and not a lack of abilities.
        String version = database.runCommand(new Document("buildInfo", 1)).getString("version");
        try {
            boolean validators = can("validators", this::refusesWhatBreaksItsSchema);
            return new ServerCapabilities(version, validators, can("journal", this::acknowledgesFromTheJournal));
        } finally {
            database.getCollection(collection).drop();
        }
    }

    private static boolean can(String what, BooleanSupplier attempt) {
        try {
            return attempt.getAsBoolean();
        } catch (MongoException e) {
            LOG.debug("The server has no {}: {}", what, e.getMessage());
            return false;
        }
    }

    private boolean refusesWhatBreaksItsSchema() {
        Document schema = new Document("required", List.of("needed"));
        database.createCollection(
                collection,
                new CreateCollectionOptions()
                        .validationOptions(new ValidationOptions().validator(Filters.jsonSchema(schema))));
        try {
            documents().insertOne(new Document());
            return false;
        } catch (MongoWriteException e) {
            return e.getError().getCode() == DOCUMENT_FAILED_VALIDATION;
        }
    }

    private boolean acknowledgesFromTheJournal() {
        documents().withWriteConcern(WriteConcern.MAJORITY.withJournal(true)).insertOne(new Document("needed", true));
        return true;
    }

    private MongoCollection<Document> documents() {
        return database.getCollection(collection);
    }
}
