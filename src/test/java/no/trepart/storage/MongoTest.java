package no.trepart.storage;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test class with a database but without an application: its tests and constructor can ask for a {@link TestDatabase},
 * a MongoTemplate, a MongoClient or the {@link ServerCapabilities}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(MongoTestExtension.class)
public @interface MongoTest {}
