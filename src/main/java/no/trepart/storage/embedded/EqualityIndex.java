package no.trepart.storage.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds documents by a plain value of any field of a non-unique index. */
final class EqualityIndex extends Index<Object> {

    private final Narrowing narrowing;

    EqualityIndex(String name, List<IndexKey> keys) {
        // Sparse tells the server that a document may be absent here.
        super(name, keys, true);
        this.narrowing = new Narrowing(keys());
    }

    @Override
    public boolean canHandle(Document query) {
        return narrowing.canHandle(query);
    }

    @Override
    public Iterable<Object> getPositions(Document query) {
        return narrowing.find(query);
    }

    @Override
    public void add(Document document, Object position, MongoCollection<Object> collection) {
        narrowing.add(getKeyValues(document), position);
    }

    @Override
    public void updateInPlace(Document before, Document after, Object position, MongoCollection<Object> collection) {
        if (!nullAwareEqualsKeys(before, after)) {
            narrowing.remove(getKeyValues(before), position);
            narrowing.add(getKeyValues(after), position);
        }
    }

    @Override
    public @Nullable Object remove(Document document) {
        narrowing.remove(getKeyValues(document), document.get("_id"));
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
        return narrowing.size();
    }

    @Override
    public long getDataSize() {
        return narrowing.size();
    }

    @Override
    public void drop() {
        narrowing.clear();
    }
}
