package no.trepart.knowledge.lucene;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Whether the library can be searched; still being read is no fault. */
final class LibraryHealth implements HealthIndicator {

    private final LuceneKnowledgeBase library;

    LibraryHealth(LuceneKnowledgeBase library) {
        this.library = library;
    }

    @Override
    public Health health() {
        try {
            return library.passagesSoFar()
                    .map(passages -> Health.up()
                            .withDetail("passages", passages.size())
                            .withDetail("problems", library.problems().size())
                            .build())
                    .orElseGet(() ->
                            Health.unknown().withDetail("library", "being read").build());
        } catch (IllegalStateException unreadable) {
            return Health.down(unreadable).build();
        }
    }
}
