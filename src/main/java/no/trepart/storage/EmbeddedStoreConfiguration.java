package no.trepart.storage;

import com.mongodb.ConnectionString;
import no.trepart.storage.embedded.EmbeddedStore;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** Starts the embedded store and points the driver to it, in place of a server. */
@Configuration(proxyBeanMethods = false)
@Conditional(NoServerGiven.class)
class EmbeddedStoreConfiguration {

    @Bean(destroyMethod = "close")
    EmbeddedStore embeddedStore(StorageProperties properties) {
        return EmbeddedStore.open(properties.folder());
    }

    @Bean
    MongoConnectionDetails embeddedStoreConnection(EmbeddedStore store) {
        ConnectionString address = new ConnectionString(store.connectionString());
        return () -> address;
    }
}
