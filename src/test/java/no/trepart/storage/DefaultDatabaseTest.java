package no.trepart.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.mongodb.autoconfigure.MongoProperties;

class DefaultDatabaseTest {

    private final MongoProperties properties = new MongoProperties();

    @ParameterizedTest
    @ValueSource(strings = {"", "mongodb://host", "mongodb://host/?replicaSet=rs"})
    void a_database_that_nobody_named_is_called_trepart(String address) {
        properties.setUri(address);

        new DefaultDatabase().postProcessBeforeInitialization(properties, "any");

        assertThat(properties.getDatabase()).isEqualTo("trepart");
    }

    @Test
    void a_name_in_the_address_stays() {
        properties.setUri("mongodb://host/meetings");

        new DefaultDatabase().postProcessBeforeInitialization(properties, "any");

        assertThat(properties.getDatabase()).isNull();
        assertThat(properties.getMongoClientDatabase()).isEqualTo("meetings");
    }

    @Test
    void a_name_in_the_property_stays() {
        properties.setDatabase("meetings");

        new DefaultDatabase().postProcessBeforeInitialization(properties, "any");

        assertThat(properties.getDatabase()).isEqualTo("meetings");
    }
}
