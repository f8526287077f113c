package no.trepart.knowledge.seed;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the host's own corpus files lie, and how often to look for changes there.
 *
 * @param folder absent when the host has no files of its own
 */
@ConfigurationProperties("trepart.knowledge")
record KnowledgeProperties(
        @Nullable Path folder, @DefaultValue("5s") Duration lookEvery) {}
