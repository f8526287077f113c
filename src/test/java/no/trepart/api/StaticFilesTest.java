package no.trepart.api;

import static org.assertj.core.api.Assertions.assertThat;

import no.trepart.api.ApiClient.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Files and pages as a browser that nobody knows gets them. */
@ApiTest
class StaticFilesTest {

    @Autowired
    private ApiClient api;

    @ParameterizedTest
    @CsvSource({
        "/css/base.css, text/css",
        "/css/components.css, text/css",
        "/css/tokens.css, text/css",
        "/css/room.css, text/css",
        "/css/wall.css, text/css",
        "/js/chime.js, text/javascript",
        "/fonts/schibsted-grotesk-latin.woff2, font/woff2"
    })
    void what_a_page_is_made_of_is_open_to_all(String file, String type) {
        Reply reply = api.nobody().get(file);
        assertThat(reply.status()).as(file).isEqualTo(200);
        assertThat(reply.header("Content-Type")).startsWith(type);
        assertThat(reply.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/erfaringer", "/m/ABC234", "/lerret/ABC234"})
    void a_page_may_run_only_its_own_scripts_and_be_framed_only_by_us(String page) {
        Reply reply = api.nobody().get(page);
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(reply.header("Content-Security-Policy"))
                .contains("script-src 'nonce-")
                .contains("frame-ancestors");
        assertThat(reply.header("Referrer-Policy")).isNotBlank();
    }

    @Test
    void what_is_only_for_hosts_asks_who_it_is() {
        assertThat(api.nobody().get("/ny").status()).isIn(302, 303);
    }
}
