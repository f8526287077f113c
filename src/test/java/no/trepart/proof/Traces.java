package no.trepart.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Whatever the people of a meeting can be known by, and where in the database it stands. */
record Traces(MongoTemplate mongo, Set<String> words) {

    static Traces of(Hall hall) {
        MongoTemplate mongo = hall.a(MongoTemplate.class);
        Set<String> words = new TreeSet<>();
        hall.people().forEach(who -> {
            words.add(who.participant().id().value());
            words.add(who.token());
            words.add(Objects.requireNonNull(who.participant().alias()));
        });
        mongo.getCollection("participants")
                .find(new Document("workshop", hall.id().value()))
                .forEach(stored -> words.add(stored.getString("token")));
        assertThat(words).hasSizeGreaterThanOrEqualTo(3 * hall.people().size());
        return new Traces(mongo, words);
    }

    /** Every document of every collection. */
    static Map<String, List<Document>> everything(MongoTemplate mongo) {
        Map<String, List<Document>> all = new TreeMap<>();
        for (String name : mongo.getDb().listCollectionNames()) {
            all.put(name, mongo.getDb().getCollection(name).find().into(new ArrayList<>()));
        }
        return all;
    }

    /** In which fields of which collections somebody can be recognised. */
    Map<String, Set<String>> links() {
        Map<String, Set<String>> links = new LinkedHashMap<>();
        everything(mongo)
                .forEach((name, documents) ->
                        documents.forEach(document -> fields("", document).forEach((field, value) -> {
                            if (words.stream().anyMatch(value::contains)) {
                                links.computeIfAbsent(name, key -> new TreeSet<>())
                                        .add(field);
                            }
                        })));
        return links;
    }

    /** The values by where they stand, and the names of fields too, for a person could be a key. */
    private static Map<String, String> fields(String path, Object value) {
        Map<String, String> fields = new LinkedHashMap<>();
        switch (value) {
            case Document document ->
                document.forEach((name, inner) -> {
                    fields.put("name of " + path + name, name);
                    fields.putAll(fields(path.isEmpty() ? name : path + "." + name, inner == null ? "" : inner));
                });
            case List<?> list -> list.forEach(inner -> fields.putAll(fields(path + "." + list.indexOf(inner), inner)));
            default -> fields.put(path, value.toString());
        }
        return fields;
    }
}
