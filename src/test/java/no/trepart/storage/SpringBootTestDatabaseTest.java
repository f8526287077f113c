package no.trepart.storage;

import static org.assertj.core.api.Assertions.assertThat;

import no.trepart.storage.embedded.EmbeddedStore;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.data.mongodb.core.MongoTemplate;

@SpringBootTest(classes = StorageOnly.class, webEnvironment = WebEnvironment.NONE)
class SpringBootTestDatabaseTest {

    @Autowired
    private MongoTemplate mongo;

    @Autowired
    private ObjectProvider<EmbeddedStore> storeOfTheApplication;

    @Test
    void an_application_under_test_gets_a_database_of_its_own_on_the_server_of_the_tests() {
        assertThat(mongo.getDb().getName()).matches("t[0-9a-f]{8}_springboottestdatabasetest");
        assertThat(storeOfTheApplication.getIfAvailable()).isNull();
    }
}
