package no.trepart.api.mongo;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/** A command as stored: nothing in it can be read without the secret it was given with. */
record CommandDocument(
        @Id String id,
        @Nullable String code,
        String fingerprint,
        @Nullable String answer,
        Instant until) {

    static final String COLLECTION = "commands";
    static final String ID = "_id";
    static final String CODE = "code";
    static final String FINGERPRINT = "fingerprint";
    static final String ANSWER = "answer";
    static final String UNTIL = "until";
}
