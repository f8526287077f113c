package no.trepart.storage;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the embedded store keeps its data.
 *
 * @param dataFolder made if it is not there; a text, because Spring would look for a path among the classes first
 */
@ConfigurationProperties("trepart")
record StorageProperties(@DefaultValue("./data") String dataFolder) {

    Path folder() {
        return Path.of(dataFolder);
    }
}
