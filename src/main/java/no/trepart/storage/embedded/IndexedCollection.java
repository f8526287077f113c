package no.trepart.storage.embedded;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.util.List;
import java.util.UUID;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * A collection that finds a document by its id also when the filter holds a guard besides the id.
 *
 * <p>The server uses its id index only for a filter that is nothing but the id, and scans for the guarded updates that
 * this application lives on.
 */
final class IndexedCollection extends H2Collection {

    private final MVMap<Object, Document> documents;

    IndexedCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            MVMap<Object, Document> documents,
            MVMap<String, Object> figures,
            CursorRegistry cursors) {
        super(database, name, options, documents, figures, cursors);
        this.documents = documents;
    }

    static boolean isPlain(@Nullable Object value) {
        return value instanceof String || value instanceof ObjectId || value instanceof UUID;
    }

    /** The value that a filter demands of a field, at its top or in its top «and»; null if it demands none or another kind. */
    static @Nullable Object demanded(Document query, String field) {
        Object value = query.get(field);
        if (value == null && query.get("$and") instanceof List<?> parts) {
            value = parts.stream()
                    .map(part -> part instanceof Document document ? document.get(field) : null)
                    .filter(IndexedCollection::isPlain)
                    .findFirst()
                    .orElse(null);
        }
        return isPlain(value) ? value : null;
    }

    @Override
    protected QueryResult queryDocuments(
            Document query, Document order, int skip, int limit, int batchSize, Document fields) {
        Object id = demanded(query, "_id");
        if (id == null) {
            return super.queryDocuments(query, order, skip, limit, batchSize, fields);
        }
        List<Object> found = documents.containsKey(id) ? List.of(id) : List.of();
        return matchDocuments(query, found, order, skip, limit, batchSize, fields);
    }

    @Override
    protected boolean tracksDataSize() {
        // The figure would cost another encoding of the document and another page in each commit.
        return false;
    }
}
