package no.trepart.storage;

import com.mongodb.client.MongoClient;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Gives a test class its database and drops it when the class is done. */
final class MongoTestExtension implements BeforeAllCallback, ParameterResolver {

    private static final Namespace OWN = Namespace.create(MongoTestExtension.class);
    private static final Map<Class<?>, Function<TestDatabase, Object>> GIFTS = Map.of(
            TestDatabase.class, database -> database,
            MongoTemplate.class, TestDatabase::template,
            MongoClient.class, TestDatabase::client,
            ServerCapabilities.class, TestDatabase::capabilities);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return GIFTS.containsKey(parameter.getParameter().getType());
    }

    /** What is closeable in the store of a class is closed after its last test; nested classes look into it too. */
    @Override
    public void beforeAll(ExtensionContext context) {
        Class<?> test = context.getRequiredTestClass();
        if (test.getEnclosingClass() == null) {
            context.getStore(OWN).put(TestDatabase.class, TestDatabase.of(test));
        }
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        TestDatabase database =
                Objects.requireNonNull(context.getStore(OWN).get(TestDatabase.class, TestDatabase.class));
        return Objects.requireNonNull(GIFTS.get(parameter.getParameter().getType()))
                .apply(database);
    }
}
