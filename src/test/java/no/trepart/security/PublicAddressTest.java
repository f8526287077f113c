package no.trepart.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PublicAddressTest {

    private final Requests browser = new Requests();

    @Test
    void a_configured_address_is_used_whatever_the_request_says() {
        PublicAddress address = address("https://trepart.fjord.kommune.no/");
        assertThat(address.of("m/FJ472K")).isEqualTo("https://trepart.fjord.kommune.no/m/FJ472K");
        assertThat(address.spoken()).isEqualTo("trepart.fjord.kommune.no");
    }

    @Test
    void without_one_it_is_where_the_request_came_to() {
        asked("pc-17.fjord.local", 8080);
        assertThat(address("").base()).isEqualTo("http://pc-17.fjord.local:8080/");
    }

    @Test
    void the_usual_port_is_not_written() {
        asked("trepart.fjord.kommune.no", 80);
        assertThat(address("").spoken()).isEqualTo("trepart.fjord.kommune.no");
    }

    @Test
    void phones_get_the_address_on_the_local_network_instead_of_localhost() {
        asked("localhost", 8080);
        assertThat(address("").base()).isEqualTo("http://192.168.1.20:8080/");
    }

    private void asked(String host, int port) {
        browser.request().setServerName(host);
        browser.request().setServerPort(port);
    }

    private PublicAddress address(String configured) {
        return new PublicAddress(configured, browser.cookies(), new LocalNetwork() {
            @Override
            List<String> addresses() {
                return List.of("192.168.1.20");
            }
        });
    }
}
