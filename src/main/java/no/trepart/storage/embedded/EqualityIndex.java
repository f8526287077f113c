package no.trepart.storage.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds documents by a plain value of the first field of a non-unique index; the server itself would scan them all.
 *
 * <p>It only narrows the search: the whole filter is still applied to what it finds.
 */
final class EqualityIndex extends Index<Object> {

    private final Map<Object, Set<Object>> positions = new HashMap<>();
    private final String field;

    EqualityIndex(String name, List<IndexKey> keys) {
        // Sparse tells the server that a document may be absent here.
        super(name, keys, true);
        this.field = keys.getFirst().getKey();
    }

    @Override
    public boolean canHandle(Document query) {
        return IndexedCollection.demanded(query, field) != null;
    }

    @Override
    public Iterable<Object> getPositions(Document query) {
        Object value = IndexedCollection.demanded(query, field);
        return value == null ? List.of() : List.copyOf(positions.getOrDefault(value, Set.of()));
    }

    @Override
    public void add(Document document, Object position, MongoCollection<Object> collection) {
        valuesOf(document)
                .forEach(value -> positions
                        .computeIfAbsent(value, unseen -> new LinkedHashSet<>())
                        .add(position));
    }

    @Override
    public void updateInPlace(Document before, Document after, Object position, MongoCollection<Object> collection) {
        if (!nullAwareEqualsKeys(before, after)) {
            forget(before, position);
            add(after, position, collection);
        }
    }

    @Override
    public @Nullable Object remove(Document document) {
        Object position = document.get("_id");
        forget(document, position);
        return null;
    }

    @Override
    public @Nullable Object getPosition(Document document) {
        return null;
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Object> collection) {}

    @Override
    public void checkUpdate(Document before, Document after, MongoCollection<Object> collection) {}

    @Override
    public long getCount() {
        return positions.size();
    }

    @Override
    public long getDataSize() {
        return positions.size();
    }

    @Override
    public void drop() {
        positions.clear();
    }

    private void forget(Document document, @Nullable Object position) {
        for (Object value : valuesOf(document)) {
            Set<Object> found = positions.get(value);
            if (found != null && found.remove(position) && found.isEmpty()) {
                positions.remove(value);
            }
        }
    }

    private List<Object> valuesOf(Document document) {
        return getKeyValues(document).stream()
                .map(keyValue -> keyValue.get(0))
                .filter(IndexedCollection::isPlain)
                .toList();
    }
}
