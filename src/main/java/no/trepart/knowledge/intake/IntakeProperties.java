package no.trepart.knowledge.intake;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What documents are taken in.
 *
 * @param largest the largest file
 */
@ConfigurationProperties("trepart.knowledge.intake")
record IntakeProperties(@DefaultValue("20MB") DataSize largest) {}
