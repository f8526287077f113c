package no.trepart.storage;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Inserts of which a repeat, or a rival who came first, is expected. */
public final class Insert {

    private Insert() {}

    /** Stores a document unless a unique index says that it is there, as one atomic operation; whether it did. */
    public static boolean unlessThere(MongoTemplate mongo, Object document, String collection) {
        try {
            mongo.insert(document, collection);
            return true;
        } catch (DuplicateKeyException there) {
            return false;
        }
    }
}
