package no.trepart.api;

import static org.assertj.core.api.Assertions.assertThat;

import no.trepart.api.ApiClient.Reply;

/** What tests say of replies. */
final class Replies {

    private Replies() {}

    static Reply done(Reply reply) {
        assertThat(reply.status()).as(reply.response().body()).isBetween(200, 299);
        return reply;
    }

    /** It was refused with a status and code, as a complete problem detail. */
    static void refused(Reply reply, int status, String code) {
        String body = reply.response().body();
        assertThat(reply.status()).as(body).isEqualTo(status);
        assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
        assertThat(reply.text("code")).as(body).isEqualTo(code);
        assertThat(reply.json().path("status").asInt()).isEqualTo(status);
        assertThat(reply.text("title")).isNotBlank();
        assertThat(reply.text("detail")).isNotBlank().doesNotContain("{0}", "Refusal.", "RequestFault.");
        assertThat(reply.text("instance")).isEqualTo(reply.response().uri().getRawPath());
    }
}
