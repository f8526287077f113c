package no.trepart.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OriginTest {

    @Test
    void an_ipv4_address_is_one_of_its_own() {
        assertThat(Origin.of("192.0.2.7")).isNotEqualTo(Origin.of("192.0.2.8"));
    }

    @Test
    void it_is_the_same_when_it_is_written_as_ipv6() {
        assertThat(Origin.of("::ffff:192.0.2.7")).isEqualTo(Origin.of("192.0.2.7"));
    }

    @Test
    void addresses_of_an_ipv6_network_are_the_same_however_they_are_written() {
        Origin one = Origin.of("2001:db8:1:2::1");
        assertThat(Origin.of("2001:0db8:0001:0002:aaaa:bbbb:cccc:dddd")).isEqualTo(one);
        assertThat(Origin.of("2001:db8:1:2::1%no-such-interface")).isEqualTo(one);
        assertThat(Origin.of("2001:db8:1:3::1")).isNotEqualTo(one);
    }

    @Test
    void what_is_no_address_counts_as_it_is() {
        assertThat(Origin.of("unix:/run/socket").name()).isEqualTo("unix:/run/socket");
    }
}
