package no.trepart.storage;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.IndexDefinition;

/**
 * What a collection must look like before it is used; a feature contributes a bean for each collection it owns.
 *
 * <p>Partial and text indexes are not for here: not every server has them.
 */
public record CollectionPlan(String collection, List<IndexDefinition> indexes, List<String> required) {

    public CollectionPlan {
        if (collection.isBlank()) {
            throw new IllegalArgumentException("A collection needs a name");
        }
        indexes = List.copyOf(indexes);
        required = List.copyOf(required);
    }

    /** A plan with nothing but the collection itself. */
    public static CollectionPlan of(String collection) {
        return new CollectionPlan(collection, List.of(), List.of());
    }

    /** No two documents may have the same values in all of these fields. */
    public CollectionPlan unique(String... fields) {
        return index(ascending(fields).unique());
    }

    /** Documents are looked up by these fields, the first always among them. */
    public CollectionPlan index(String... fields) {
        return index(ascending(fields));
    }

    /** Documents are deleted when the moment in a date field is this long ago, within about two minutes. */
    public CollectionPlan expiring(String dateField, Duration after) {
        return index(ascending(dateField).expire(after));
    }

    /** Any other index, for what the shorter methods do not say. */
    public CollectionPlan index(IndexDefinition index) {
        return new CollectionPlan(
                collection, Stream.concat(indexes.stream(), Stream.of(index)).toList(), required);
    }

    /**
     * No document may lack one of these fields, such as the workshop it belongs to, without which it would outlive its time. Servers that
     * can will refuse it; others take it, so this is a second net only.
     */
    public CollectionPlan requiring(String... fields) {
        return new CollectionPlan(collection, indexes, List.of(fields));
    }

    private static Index ascending(String... fields) {
        if (fields.length == 0) {
            throw new IllegalArgumentException("An index needs a field");
        }
        Index index = new Index();
        for (String field : fields) {
            index.on(field, Direction.ASC);
        }
        return index;
    }
}
