package no.trepart.storage.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.DataType;

/** The server's H2 backend with documents kept as BSON and indexes kept in memory. */
class IndexedBackend extends H2Backend {

    private static final int INDEX_CONFLICT = 86;
    private static final String DOCUMENTS = "databases.";
    private static final String FIGURES = "meta.";

    IndexedBackend(MVStore store) {
        super(store);
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return new IndexedDatabase(name);
    }

    /** How a map of this name is read and written; the names are those the superclass uses, which drops maps by them. */
    @SuppressWarnings("unchecked")
    static <V> MVMap.Builder<Object, V> mapNamed(String name) {
        MVMap.Builder<Object, V> map = new MVMap.Builder<>();
        return name.startsWith(DOCUMENTS) ? map.valueType((DataType<V>) new DocumentType()) : map;
    }

    /** An inner class, because the superclass constructor already opens collections and they need the store. */
    private final class IndexedDatabase extends H2Database {

        IndexedDatabase(String name) {
            super(name, getMvStore(), getCursorRegistry());
        }

        @Override
        protected MongoCollection<Object> openOrCreateCollection(String name, CollectionOptions options) {
            String fullName = getDatabaseName() + "." + name;
            MVMap<Object, Document> documents = open(DOCUMENTS + fullName);
            MVMap<String, Object> figures = getMvStore().openMap(FIGURES + fullName);
            return new IndexedCollection(this, name, options, documents, figures, getCursorRegistry());
        }

        private MVMap<Object, Document> open(String name) {
            return getMvStore().openMap(name, mapNamed(name));
        }

        /** The server would keep two descriptions under one name, and stumble over them when it drops the index. */
        @Override
        protected synchronized void addIndex(Document description) {
            Document sameName = new Document("ns", description.get("ns")).append("name", description.get("name"));
            for (Document existing : getOrCreateIndexesCollection().handleQuery(sameName)) {
                if (!existing.equals(description.clone().append("v", existing.get("v")))) {
                    throw new MongoServerError(
                            INDEX_CONFLICT, "IndexKeySpecsConflict", "The index exists with other options");
                }
            }
            super.addIndex(description);
        }

        @Override
        protected Index<Object> openOrCreateUniqueIndex(
                String collection, String name, List<IndexKey> keys, boolean sparse) {
            return new UniqueIndex(name, keys, sparse);
        }

        @Override
        protected Index<Object> openOrCreateSecondaryIndex(
                String collection, String name, List<IndexKey> keys, boolean sparse) {
            return new EqualityIndex(name, keys);
        }
    }
}
