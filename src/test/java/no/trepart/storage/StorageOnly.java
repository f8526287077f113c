package no.trepart.storage;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.ConfigurationPropertiesAutoConfiguration;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.context.annotation.Import;

/** An application that has nothing but storage; no component, so that the whole application never picks it up. */
@ImportAutoConfiguration({
    ConfigurationPropertiesAutoConfiguration.class,
    MongoAutoConfiguration.class,
    DataMongoAutoConfiguration.class
})
@Import({StorageConfiguration.class, EmbeddedStoreConfiguration.class})
class StorageOnly {

    public static void main(String[] arguments) {
        SpringApplication application = new SpringApplication(StorageOnly.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.run(arguments);
    }
}
