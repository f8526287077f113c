package no.trepart.api;

import static org.assertj.core.api.Assertions.assertThat;

import no.trepart.api.ApiClient.Reply;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Addresses at which there is nothing, and those that only look so. */
@ApiTest
class UnknownAddressTest {

    @Autowired
    private ApiClient api;

    @ParameterizedTest
    @ValueSource(
            strings = {"/finnes-ikke", "/finnes/ikke", "/finnes-ikke?key=1", "/m", "/erfaringer/a/b", "/wp-login.php"})
    void whoever_goes_astray_gets_a_page_that_says_so_and_no_login(String address) {
        Reply reply = api.nobody().get(address);
        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.header("Content-Type")).startsWith("text/html");
        assertThat(reply.header("Content-Security-Policy")).contains("script-src 'nonce-");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/ny", "/ny/", "/erfaringer/egne", "/swagger-ui.html", "/swagger-ui/index.html", "/webjars/x.js"
            })
    void what_is_for_hosts_still_asks_who_it_is(String address) {
        Reply reply = api.nobody().get(address);
        assertThat(reply.status()).isEqualTo(302);
        assertThat(reply.header("Location")).endsWith("/logg-inn");
    }
}
