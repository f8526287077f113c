package no.trepart.storage;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;
import org.springframework.test.context.TestContextAnnotationUtils;

/**
 * Gives each application that a {@link SpringBootTest} starts a database of its own on the tests' server.
 *
 * <p>Test classes that share an application share its database. All customizers are equal, so that they do share. A
 * test that sets {@code spring.mongodb.uri} itself, also to nothing, keeps what it set.
 */
record TestDatabaseCustomizer() implements ContextCustomizer {

    private static final String ADDRESS = "spring.mongodb.uri";

    @Override
    public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration test) {
        if (context.getEnvironment().containsProperty(ADDRESS)) {
            return;
        }
        TestDatabase database = TestDatabase.of(test.getTestClass());
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test database",
                        Map.of(
                                ADDRESS,
                                database.address().getConnectionString(),
                                "spring.mongodb.database",
                                database.name())));
        context.addApplicationListener(event -> {
            if (event instanceof ContextClosedEvent) {
                database.close();
            }
        });
    }

    /** Finds the test classes that start an application. */
    static final class Factory implements ContextCustomizerFactory {

        @Override
        public @Nullable ContextCustomizer createContextCustomizer(
                Class<?> test, List<ContextConfigurationAttributes> attributes) {
            return TestContextAnnotationUtils.hasAnnotation(test, SpringBootTest.class)
                    ? new TestDatabaseCustomizer()
                    : null;
        }
    }
}
