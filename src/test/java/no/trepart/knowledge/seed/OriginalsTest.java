package no.trepart.knowledge.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The originals stay as they were received, byte for byte. */
class OriginalsTest {

    private static final Map<String, String> RECEIVED = Map.of(
            "000_62157cd963a38f50.txt",
            "26eba943fc25b7849172daf6b1da8ea07bee231964f75d67c15d101a4e8ea3b5",
            "001_8b403e24560db897.txt",
            "b7d48af91059b0801a674566fc78708806fb41aac13499f89ec58fa0db455b59",
            "002_a81f34bda583efc4.txt",
            "100f8a8004b098724e99274a5d528f8ee54f3c86be2b387f6e700099b551f881",
            "003_be309073c853faa3.txt",
            "ee9ecf6c696b06aaf4708f4696b4b87e674f08011feabd8f4943b2f8da4d7969",
            "004_3476796843637dea.txt",
            "9fcba9d2b09764fe2746dfb2de17303bdee99b8d92b4fe87f9d17fbcbff16a08");

    @Test
    void no_original_has_been_edited() throws IOException, NoSuchAlgorithmException {
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> files = Files.list(CorpusFidelityTest.SEED.resolve("originals"))) {
            for (Path file : files.toList()) {
                byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
                found.put(file.getFileName().toString(), HexFormat.of().formatHex(digest));
            }
        }
        assertThat(found).isEqualTo(RECEIVED);
    }
}
