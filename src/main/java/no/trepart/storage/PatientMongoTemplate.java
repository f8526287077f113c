package no.trepart.storage;

import com.mongodb.MongoException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.CollectionCallback;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.convert.MongoConverter;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.UpdateDefinition;

/**
 * Tries again what the server gave up because somebody else wrote to the same documents at that moment. MongoDB does so by
 * itself, DocumentDB leaves it to the client.
 */
final class PatientMongoTemplate extends MongoTemplate {

    private static final int WRITE_CONFLICT = 112;
    private static final int TRIES = 50;

    PatientMongoTemplate(MongoDatabaseFactory databases, MongoConverter converter) {
        super(databases, converter);
    }

    @Override
    public <T> @Nullable T execute(String collection, CollectionCallback<T> callback) {
        return patiently(() -> super.execute(collection, callback));
    }

    @Override
    public <T> @Nullable T findAndModify(
            Query query, UpdateDefinition update, FindAndModifyOptions options, Class<T> type, String collection) {
        return patiently(() -> super.findAndModify(query, update, options, type, collection));
    }

    private static <T> @Nullable T patiently(Supplier<@Nullable T> act) {
        for (int tried = 1; tried < TRIES; tried++) {
            try {
                return act.get();
            } catch (DataAccessException refused) {
                if (!isConflict(refused)) {
                    throw refused;
                }
            }
        }
        return act.get();
    }

    private static boolean isConflict(DataAccessException refused) {
        return refused.getCause() instanceof MongoException cause && cause.getCode() == WRITE_CONFLICT;
    }
}
