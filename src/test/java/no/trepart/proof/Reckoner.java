package no.trepart.proof;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import no.trepart.workshop.Role;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * Somebody with the whole database, the list of those who joined and the commands they sent, who knows how this house makes identities
 * and tries to make them again.
 */
record Reckoner(MongoTemplate mongo, String workshop, List<String> commands) {

    /** What commands are called before they are made identities of. */
    private static final List<String> PREFIXES =
            List.of("", "join ", "place of ", "suggestion ", "message ", "situation ", "answer ", "shown ");

    /** In which fields of which collections something stands that could be made again. */
    Set<String> finds() {
        Set<String> made = new TreeSet<>();
        everybody().forEach(who -> said().forEach(command -> plain(who, command, made::add)));
        secrets()
                .forEach(secret -> said().forEach(command -> {
                    keyed(secret, command, made::add);
                    everybody().forEach(who -> keyed(secret, who + '\n' + command, made::add));
                }));
        Set<String> found = new TreeSet<>();
        Traces.everything(mongo)
                .forEach((name, documents) -> documents.forEach(document -> document.forEach((field, value) -> {
                    if (made.contains(String.valueOf(value))) {
                        found.add(name + "." + field);
                    }
                })));
        return found;
    }

    private List<String> said() {
        return commands.stream()
                .flatMap(command -> PREFIXES.stream().map(prefix -> prefix + command))
                .toList();
    }

    private List<String> everybody() {
        List<String> all =
                new ArrayList<>(Stream.of(Role.values()).map(Role::name).toList());
        Stream.of(Role.values()).map(role -> workshop + " " + role).forEach(all::add);
        all.add(workshop);
        mongo.getCollection("participants")
                .find(new Document("workshop", workshop))
                .forEach(stored -> all.addAll(strings(stored)));
        return all;
    }

    private List<String> secrets() {
        List<String> all = new ArrayList<>();
        mongo.getCollection("workshops")
                .find(new Document("_id", workshop))
                .forEach(stored -> all.addAll(strings(stored)));
        return all;
    }

    private static List<String> strings(@Nullable Object value) {
        return switch (value) {
            case Document document ->
                document.values().stream()
                        .flatMap(inner -> strings(inner).stream())
                        .toList();
            case List<?> list ->
                list.stream().flatMap(inner -> strings(inner).stream()).toList();
            case String text -> List.of(text);
            case null, default -> List.of();
        };
    }

    private void plain(String who, String command, Consumer<String> make) {
        Stream.of(who + '\n' + command, workshop + '\n' + who + '\n' + command).forEach(text -> {
            make.accept(UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8))
                    .toString());
            make.accept(hash(text));
            make.accept(hash("receipt\n" + text));
        });
    }

    private static void keyed(String secret, String text, Consumer<String> make) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            byte[] bytes = mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
            String key = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
            make.accept(key);
            make.accept(hash(key));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
