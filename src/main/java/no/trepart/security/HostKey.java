package no.trepart.security;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.function.Supplier;
import no.trepart.workshop.Secrets;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The key of whoever starts workshops in this house: configured, or made at the first start and kept in the data folder. */
@Component
class HostKey {

    /** Far more than could be tried by all the addresses an attacker has, as long as it is no phrase that others use. */
    private static final int SHORTEST = 16;

    private final String key;
    private final boolean generated;

    @Autowired
    HostKey(
            @Value("${trepart.host-key:}") String configured,
            @Value("${trepart.data-folder:data}") Path dataFolder,
            Secrets secrets) {
        this(configured, () -> new KeyFile(dataFolder.resolve("host-key")).read(secrets::newKey));
    }

    /**
     * With a key that is read, or made, only where none is configured.
     *
     * @throws HostKeyTooShortException when the configured one is
     */
    HostKey(String configured, Supplier<String> kept) {
        this.generated = configured.isBlank();
        this.key = generated ? kept.get() : longEnough(configured.strip());
    }

    private static String longEnough(String configured) {
        if (configured.length() < SHORTEST) {
            throw new HostKeyTooShortException(configured.length(), SHORTEST);
        }
        return configured;
    }

    /** Whether it is the key; takes equally long for every wrong one. */
    boolean matches(String candidate) {
        return MessageDigest.isEqual(bytes(Secrets.hash(candidate.strip())), bytes(Secrets.hash(key)));
    }

    /** Whether the key was made here, so that the start must tell it; a configured one is known and never told. */
    boolean isGenerated() {
        return generated;
    }

    String value() {
        return key;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
