package no.trepart.workshop;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The outside world that rules need: time, chance and identities. */
@Configuration(proxyBeanMethods = false)
class WorkshopConfiguration {

    /** In milliseconds, as the database keeps them: what was stored must equal what is read back. */
    @Bean
    Clock clock() {
        return Clock.tickMillis(ZoneOffset.UTC);
    }

    @Bean
    SecureRandom random() {
        return new SecureRandom();
    }

    @Bean
    Ids ids() {
        return () -> UUID.randomUUID().toString();
    }
}
