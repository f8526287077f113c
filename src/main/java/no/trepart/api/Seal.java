package no.trepart.api;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals the answer to a command, so that only whoever repeats the command with the same secret can open it.
 *
 * <p>The answer to starting a workshop holds keys that are shown once and stored only as hashes; neither the secret nor the
 * Idempotency-Key is stored, so what lies in the database opens nothing.
 */
final class Seal {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final String MAC = "HmacSHA256";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final byte[] root;

    Seal(String secret, String key) {
        this.root = mac(("trepart command\n" + secret).getBytes(StandardCharsets.UTF_8), key);
    }

    /** The name under which the answer is stored. */
    String id() {
        return hex("id");
    }

    /** What tells a repeat from another request with the same key. */
    String fingerprint(String request) {
        return hex("request\n" + request);
    }

    String close(String answer, SecureRandom random) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] closed = crypt(Cipher.ENCRYPT_MODE, nonce, ByteBuffer.wrap(answer.getBytes(StandardCharsets.UTF_8)));
        ByteBuffer both =
                ByteBuffer.allocate(nonce.length + closed.length).put(nonce).put(closed);
        return Base64.getEncoder().encodeToString(both.array());
    }

    String open(String closed) {
        ByteBuffer both = ByteBuffer.wrap(Base64.getDecoder().decode(closed));
        byte[] nonce = new byte[NONCE_BYTES];
        both.get(nonce);
        return new String(crypt(Cipher.DECRYPT_MODE, nonce, both), StandardCharsets.UTF_8);
    }

    private byte[] crypt(int mode, byte[] nonce, ByteBuffer in) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, new SecretKeySpec(mac(root, "answer"), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            byte[] bytes = new byte[in.remaining()];
            in.get(bytes);
            return cipher.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A stored answer was changed, or this platform lacks " + CIPHER, e);
        }
    }

    private String hex(String what) {
        return HexFormat.of().formatHex(mac(root, what));
    }

    private static byte[] mac(byte[] key, String what) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(key, MAC));
            return mac.doFinal(what.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + MAC, e);
        }
    }
}
