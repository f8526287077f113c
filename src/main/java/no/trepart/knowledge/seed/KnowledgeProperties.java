package no.trepart.knowledge.seed;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Where the host's own corpus files lie, and how often to look for changes there.
 *
 * @param folder absent when the host has no files of its own
 * @param intake what is read of it; a file that was put there by hand may be as large as one that is uploaded
 */
@ConfigurationProperties("trepart.knowledge")
record KnowledgeProperties(
        @Nullable Path folder,
        @DefaultValue("5s") Duration lookEvery,
        @DefaultValue Intake intake) {

    /**
     * What files are read.
     *
     * @param largest the largest file
     */
    record Intake(@DefaultValue("20MB") DataSize largest) {}
}
