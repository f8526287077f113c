package no.trepart.storage;

import com.mongodb.ConnectionString;
import com.mongodb.WriteConcern;
import java.time.Clock;
import no.trepart.storage.embedded.EmbeddedStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.convert.MongoConverter;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;
import org.springframework.scheduling.annotation.EnableScheduling;

/** What the features find in place: a template whose writes last, and a database that is ready. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@EnableConfigurationProperties(StorageProperties.class)
class StorageConfiguration {

    /** After the connection string has been applied, since that can ask for less. */
    @Bean
    @Order
    MongoClientSettingsBuilderCustomizer lastingWrites() {
        return settings -> settings.writeConcern(WriteConcern.MAJORITY.withJournal(true));
    }

    @Bean
    MongoCustomConversions mongoCustomConversions() {
        return Days.conversions();
    }

    @Bean
    MongoTemplate mongoTemplate(MongoDatabaseFactory databases, MongoConverter converter) {
        return new PatientMongoTemplate(databases, converter);
    }

    @Bean
    static DefaultDatabase defaultDatabase() {
        return new DefaultDatabase();
    }

    @Bean
    ServerCapabilities serverCapabilities(MongoDatabaseFactory databases) {
        return new CapabilityProbe(databases.getMongoDatabase()).probe();
    }

    @Bean
    DatabasePreparation databasePreparation(
            MongoTemplate mongo,
            ServerCapabilities capabilities,
            ObjectProvider<Migration> migrations,
            ObjectProvider<CollectionPlan> plans,
            ObjectProvider<Clock> clock,
            MongoConnectionDetails connection,
            ObjectProvider<EmbeddedStore> embedded) {
        EmbeddedStore store = embedded.getIfAvailable();
        String place = store == null ? server(connection.getConnectionString()) : "embedded, in " + store.folder();
        return new DatabasePreparation(
                mongo,
                capabilities,
                new Migrations(mongo, migrations.stream().toList(), clock.getIfAvailable(Clock::systemUTC)),
                plans.stream().toList(),
                place + ", named " + mongo.getDb().getName());
    }

    private static String server(ConnectionString address) {
        return "MongoDB at " + String.join(",", address.getHosts());
    }

    @Bean
    Expiry expiry(MongoTemplate mongo, ObjectProvider<CollectionPlan> plans, ObjectProvider<Clock> clock) {
        return new Expiry(mongo, plans.stream().toList(), clock.getIfAvailable(Clock::systemUTC));
    }
}
