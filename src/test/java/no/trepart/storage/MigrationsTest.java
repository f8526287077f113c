package no.trepart.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;

@MongoTest
@ExtendWith(OutputCaptureExtension.class)
class MigrationsTest {

    private final MongoTemplate mongo;
    private final List<String> ran = Collections.synchronizedList(new ArrayList<>());

    MigrationsTest(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @BeforeEach
    void forgetMigrations() {
        mongo.remove(new Query(), Migrations.COLLECTION);
    }

    @Test
    void each_runs_once_in_the_order_of_the_ids() {
        List<Migration> two = List.of(noting("2027-02-01"), noting("2027-01-01"));

        migrations(two).run();
        migrations(two).run();

        assertThat(ran).containsExactly("2027-01-01", "2027-02-01");
    }

    @Test
    void it_can_change_what_is_stored() {
        mongo.insert(new Document("_id", "old"), "things");

        migrations(List.of(migration("rename", database -> database.insert(new Document("_id", "new"), "things"))))
                .run();

        assertThat(mongo.count(new Query(), "things")).isEqualTo(2);
    }

    @Test
    void nodes_that_start_together_run_it_once() {
        Together.on(8, node -> {
            migrations(List.of(noting("shared"))).run();
            return true;
        });

        assertThat(ran).containsExactly("shared");
    }

    @Test
    void one_that_failed_runs_again_when_its_claim_is_over() {
        Migration failing = migration("failing", database -> {
            throw new IllegalStateException("no");
        });
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> new Migrations(mongo, List.of(failing), Clock.systemUTC()).run());

        Clock later = Clock.offset(Clock.systemUTC(), Duration.ofMinutes(11));
        new Migrations(mongo, List.of(noting("failing")), later).run();

        assertThat(ran).containsExactly("failing");
    }

    @Test
    void one_that_failed_keeps_nobody_waiting() {
        Migration failing = migration("failing", database -> {
            throw new IllegalStateException("no");
        });
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> migrations(List.of(failing)).run());

        assertThat(CompletableFuture.runAsync(
                        () -> migrations(List.of(noting("failing"))).run()))
                .succeedsWithin(Duration.ofSeconds(30));
        assertThat(ran).containsExactly("failing");
    }

    @Test
    void who_waits_for_another_says_so_once_and_for_how_long(CapturedOutput output) {
        Instant end = Instant.now().plusSeconds(2).truncatedTo(ChronoUnit.MILLIS);
        mongo.insert(new Document("_id", "claimed").append("claimedUntil", end), Migrations.COLLECTION);

        migrations(List.of(noting("claimed"))).run();

        assertThat(ran).containsExactly("claimed");
        assertThat(output).containsOnlyOnce("Waiting for another node to migrate the database: claimed");
        assertThat(output).contains("it is tried again at " + end);
    }

    @Test
    void two_with_the_same_id_are_refused() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> migrations(List.of(noting("same"), noting("same"))));
    }

    private Migrations migrations(List<Migration> migrations) {
        return new Migrations(mongo, migrations, Clock.systemUTC());
    }

    private Migration noting(String id) {
        return migration(id, database -> ran.add(id));
    }

    private static Migration migration(String id, Consumer<MongoTemplate> change) {
        return new Migration() {
            @Override
            public String id() {
                return id;
            }

            @Override
            public void run(MongoTemplate database) {
                change.accept(database);
            }
        };
    }
}
