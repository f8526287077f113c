package no.trepart.api;

import static no.trepart.api.Replies.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import no.trepart.api.ApiClient.Caller;
import no.trepart.api.ApiClient.Reply;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApiTest
class AskingTooFastTest {

    @Autowired
    ApiClient api;

    @Test
    void one_who_asks_too_fast_waits_and_the_others_do_not() {
        Meeting meeting = api.meeting();
        Caller greedy = meeting.join("ELECTED");
        Caller other = meeting.join("EMPLOYER");
        List<CompletableFuture<Reply>> replies = IntStream.range(0, 200)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> greedy.get(meeting.path("/suggestions/x/consent"))))
                .toList();
        List<Reply> slowed = replies.stream()
                .map(CompletableFuture::join)
                .filter(reply -> reply.status() == 429)
                .toList();
        assertThat(slowed).isNotEmpty();
        refused(slowed.getFirst(), 429, "too_fast");
        assertThat(slowed.getFirst().header("Retry-After")).isEqualTo("1");
        assertThat(other.get(meeting.path()).status()).isEqualTo(200);
    }
}
