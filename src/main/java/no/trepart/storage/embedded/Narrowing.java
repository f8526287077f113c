package no.trepart.storage.embedded;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where the documents are that have a plain value in one of some fields; the server itself would scan the whole collection.
 *
 * <p>It only narrows the search: the whole filter is still applied to what it finds.
 */
final class Narrowing {

    private final Map<String, Map<Object, Set<Object>>> positions = new LinkedHashMap<>();

    Narrowing(Collection<String> fields) {
        fields.forEach(field -> positions.put(field, new HashMap<>()));
    }

    boolean canHandle(Document query) {
        return positions.keySet().stream().anyMatch(field -> IndexedCollection.demanded(query, field) != null);
    }

    /** The fewest positions that one of the fields leaves. */
    List<Object> find(Document query) {
        return positions.keySet().stream()
                .flatMap(field -> find(query, field))
                .min(Comparator.comparingInt(Set::size))
                .<List<Object>>map(List::copyOf)
                .orElse(List.of());
    }

    private Stream<Set<Object>> find(Document query, String field) {
        Object value = IndexedCollection.demanded(query, field);
        return value == null ? Stream.empty() : Stream.of(at(field).getOrDefault(value, Set.of()));
    }

    void add(Collection<KeyValue> values, Object position) {
        values.forEach(value -> place(
                value,
                (places, plain) -> places.computeIfAbsent(plain, unseen -> new LinkedHashSet<>())
                        .add(position)));
    }

    void remove(Collection<KeyValue> values, @Nullable Object position) {
        values.forEach(value -> place(
                value,
                (places, plain) -> places.computeIfPresent(plain, (same, found) -> {
                    found.remove(position);
                    return found.isEmpty() ? null : found;
                })));
    }

    private void place(KeyValue value, Change change) {
        int i = 0;
        for (Map<Object, Set<Object>> places : positions.values()) {
            Object plain = value.get(i);
            if (IndexedCollection.isPlain(plain)) {
                change.make(places, plain);
            }
            i++;
        }
    }

    /** How many values lead to a document. */
    int size() {
        return positions.values().stream().mapToInt(Map::size).sum();
    }

    void clear() {
        positions.values().forEach(Map::clear);
    }

    private Map<Object, Set<Object>> at(String field) {
        return Objects.requireNonNull(positions.get(field));
    }

    /** What happens to the places of a value. */
    private interface Change {
        void make(Map<Object, Set<Object>> places, Object value);
    }
}
