package no.trepart.storage;

import com.mongodb.ConnectionString;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.mongodb.autoconfigure.MongoProperties;
import org.springframework.util.StringUtils;

/**
 * Names the database when neither the address nor another property does; Spring Boot would not start then.
 *
 * <p>A property with this value would not do: it would beat the name in the address.
 */
final class DefaultDatabase implements BeanPostProcessor {

    private static final String NAME = "trepart";

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof MongoProperties properties
                && !StringUtils.hasText(properties.getDatabase())
                && !isNamedIn(properties.getUri())) {
            properties.setDatabase(NAME);
        }
        return bean;
    }

    private static boolean isNamedIn(@Nullable String address) {
        return StringUtils.hasText(address) && new ConnectionString(address).getDatabase() != null;
    }
}
