package no.trepart.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/** A test of the API over real HTTP; all of them share one house, and each starts a workshop of its own. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "trepart.host-key=" + ApiClient.HOST_KEY,
            "trepart.data-folder=target/api-test",
            "trepart.api.heartbeat=300ms",
            "trepart.api.rates.host=100000, 100000/s",
            "trepart.api.streams-each=3"
        })
@Import(ApiClient.class)
@interface ApiTest {}
