package no.trepart.storage;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.WriteConcern;
import java.nio.file.Path;
import no.trepart.storage.embedded.EmbeddedStore;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;

@MongoTest
@ExtendWith(OutputCaptureExtension.class)
class StorageConfigurationTest {

    @TempDir
    private Path folder;

    private final ApplicationContextRunner storage =
            new ApplicationContextRunner().withUserConfiguration(StorageOnly.class);

    @Test
    void without_an_address_the_embedded_store_is_used_and_its_folder_printed(CapturedOutput output) {
        storage.withPropertyValues("trepart.data-folder=" + folder, "spring.mongodb.uri=")
                .run(context -> {
                    MongoTemplate mongo = context.getBean(MongoTemplate.class);
                    mongo.insert(new Document("_id", "a"), "things");

                    assertThat(mongo.getDb().getName()).isEqualTo("trepart");
                    assertThat(output).containsOnlyOnce("Database: embedded, in " + folder + ", named trepart");
                    assertThat(folder.resolve("trepart.mv")).exists();
                });
    }

    @Test
    void what_was_written_is_there_in_the_next_run() {
        ApplicationContextRunner own = storage.withPropertyValues("trepart.data-folder=" + folder);
        own.run(context -> context.getBean(MongoTemplate.class).insert(new Document("_id", "a"), "things"));

        own.run(context -> assertThat(context.getBean(MongoTemplate.class).findById("a", Document.class, "things"))
                .isNotNull());
    }

    @Test
    void with_an_address_that_server_is_used(TestDatabase database, CapturedOutput output) {
        storage.withPropertyValues(
                        "spring.mongodb.uri=" + database.address(), "spring.mongodb.database=" + database.name())
                .run(context -> {
                    assertThat(context).doesNotHaveBean(EmbeddedStore.class);
                    assertThat(context.getBean(MongoTemplate.class).getDb().getName())
                            .isEqualTo(database.name());
                    assertThat(output).contains("Database: MongoDB at ");
                });
    }

    @Test
    void the_line_about_the_server_holds_no_credentials(TestDatabase database, CapturedOutput output) {
        String secret = "appName=" + database.address().getApplicationName();

        storage.withPropertyValues(
                        "spring.mongodb.uri=" + database.address(), "spring.mongodb.database=" + database.name())
                .run(context -> assertThat(context).hasNotFailed());

        assertThat(output.getOut().lines().filter(line -> line.contains("Database: ")))
                .isNotEmpty()
                .noneMatch(line -> line.contains(secret));
    }

    @Test
    void writes_wait_for_the_journals_of_a_majority_even_if_the_address_asks_for_less(TestDatabase database) {
        String careless = database.address() + (database.address().toString().contains("?") ? "&" : "/?") + "w=1";

        storage.withPropertyValues("spring.mongodb.uri=" + careless, "spring.mongodb.database=" + database.name())
                .run(context -> assertThat(
                                context.getBean(MongoTemplate.class).getDb().getWriteConcern())
                        .isEqualTo(WriteConcern.MAJORITY.withJournal(true)));
    }

    @Test
    void the_plans_of_all_features_are_applied_before_anybody_is_served() {
        storage.withPropertyValues("trepart.data-folder=" + folder)
                .withUserConfiguration(Feature.class)
                .run(context -> assertThat(context.getBean(MongoTemplate.class).collectionExists("planned"))
                        .isTrue());
    }

    /** A feature with one collection. */
    @Configuration(proxyBeanMethods = false)
    static class Feature {

        @Bean
        CollectionPlan planned() {
            return CollectionPlan.of("planned").unique("no");
        }
    }
}
