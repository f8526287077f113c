package no.trepart.api;

import static no.trepart.api.Replies.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import no.trepart.api.ApiClient.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Nobody, with a key or without, makes the house read more than a request has reason to hold. */
@ApiTest
class LargeRequestsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Autowired
    ApiClient api;

    /** A form of which there is always more to come: who waits for its end waits for ever. */
    @ParameterizedTest
    @CsvSource({"PUT, /api/v1/nothing", "PATCH, /api/v1/knowledge", "DELETE, /", "PUT, /logg-inn"})
    void a_form_without_end_is_not_gathered(String method, String path) throws IOException {
        assertThat(answerToEndless(method, path, "application/x-www-form-urlencoded", 1_000_000))
                .startsWith("HTTP/1.1 ")
                .doesNotContain(" 5");
    }

    @Test
    void what_is_read_of_a_body_of_unknown_length_has_an_end() throws IOException {
        String path = api.meeting().path("/participants");
        assertThat(answerToEndless("POST", path, "application/json", 300_000)).startsWith("HTTP/1.1 413");
    }

    @Test
    void a_page_is_sent_more_than_the_api_and_not_without_end() {
        String path = "/?v-r=uidl&v-uiId=0";
        assertThat(sent(path, 300_000).status()).isNotEqualTo(413);
        assertThat(sent(path, 3_000_000).status()).isEqualTo(413);
    }

    /** Whoever takes in a document reads it to its own limit. */
    @Test
    void a_file_that_is_sent_up_is_left_to_whoever_takes_it() {
        assertThat(sent("/VAADIN/dynamic/resource/0/x/y", 3_000_000).status()).isNotEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%61pi/v1/knowledge", "/a%70%69/v1/knowledge", "/api/v1/knowledge", "/api"})
    void an_address_is_of_the_api_however_it_is_written(String path) {
        Reply reply = sent(path, 300_000);
        refused(reply, 413, "body_too_large");
    }

    private Reply sent(String path, int length) {
        return api.nobody().call("POST", path, "x".repeat(length));
    }

    /** The first line of the answer that comes while the request goes on. */
    private String answerToEndless(String method, String path, String type, int length) throws IOException {
        try (Socket line = new Socket(api.uri("/").getHost(), api.uri("/").getPort());
                OutputStream out = line.getOutputStream();
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.US_ASCII))) {
            line.setSoTimeout((int) PATIENCE.toMillis());
            String head = method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + type
                    + "\r\nTransfer-Encoding: chunked\r\n\r\n";
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            byte[] chunk = ("1000\r\n" + " ".repeat(0x1000) + "\r\n").getBytes(StandardCharsets.US_ASCII);
            for (int sent = 0; sent < length; sent += 0x1000) {
                out.write(chunk);
            }
            return in.readLine();
        }
    }
}
