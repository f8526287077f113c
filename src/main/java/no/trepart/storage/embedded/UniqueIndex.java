package no.trepart.storage.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.AbstractUniqueIndex;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import org.jspecify.annotations.Nullable;

/**
 * A unique index in memory, built from the documents when the store opens, so that no crash can part it from them.
 *
 * <p>A plain map is enough: the {@link CommittingBackend} lets one writer in at a time, and readers only without one.
 */
final class UniqueIndex extends AbstractUniqueIndex<Object> {

    private final Map<KeyValue, Object> positions = new HashMap<>();
    private final Narrowing narrowing;

    UniqueIndex(String name, List<IndexKey> keys, boolean sparse) {
        super(name, keys, sparse);
        // The id is looked up in the documents themselves.
        this.narrowing = new Narrowing(keys().equals(List.of("_id")) ? List.of() : keys());
    }

    @Override
    public synchronized boolean canHandle(Document query) {
        return super.canHandle(query) || narrowing.canHandle(query);
    }

    /** The server uses a unique index only for a filter of exactly its fields; we ask with a guard beside them, or by some of them. */
    @Override
    public synchronized Iterable<Object> getPositions(Document query) {
        return super.canHandle(query) ? super.getPositions(query) : narrowing.find(query);
    }

    @Override
    public synchronized void add(Document document, Object position, MongoCollection<Object> collection) {
        super.add(document, position, collection);
        narrowing.add(getKeyValues(document), position);
    }

    @Override
    public synchronized @Nullable Object remove(Document document) {
        narrowing.remove(getKeyValues(document), document.get("_id"));
        return super.remove(document);
    }

    @Override
    public void drop() {
        super.drop();
        narrowing.clear();
    }

    @Override
    protected @Nullable Object removeDocument(KeyValue key) {
        return positions.remove(key);
    }

    @Override
    protected boolean putKeyPosition(KeyValue key, @Nullable Object position) {
        return positions.putIfAbsent(key, Missing.ofNullable(position)) == null;
    }

    @Override
    protected Iterable<Entry<KeyValue, Object>> getIterable() {
        return positions.entrySet();
    }

    @Override
    protected @Nullable Object getPosition(KeyValue key) {
        return positions.get(key);
    }

    @Override
    public long getCount() {
        return positions.size();
    }

    @Override
    public long getDataSize() {
        return positions.size();
    }
}
