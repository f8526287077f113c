package no.trepart.storage.embedded;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import io.netty.channel.Channel;
import io.netty.util.AttributeKey;

/**
 * Lets in only connections that introduce themselves with this process's own secret.
 *
 * <p>The server knows no passwords, and the loopback address is open to every user of the machine. The driver sends its
 * application name in the first message of each connection, so the secret travels there.
 */
final class Doorman {

    private static final AttributeKey<Boolean> ADMITTED = AttributeKey.valueOf("trepart.admitted");
    private static final int UNAUTHORIZED = 13;

    private final String secret;

    Doorman(String secret) {
        this.secret = secret;
    }

    void greet(Channel channel, Document hello) {
        if (hello.get("client") instanceof Document client
                && client.get("application") instanceof Document application
                && secret.equals(application.get("name"))) {
            channel.attr(ADMITTED).set(true);
        }
    }

    void check(Channel channel) {
        if (!Boolean.TRUE.equals(channel.attr(ADMITTED).get())) {
            throw new MongoServerError(UNAUTHORIZED, "Unauthorized", "This store belongs to one process only");
        }
    }
}
