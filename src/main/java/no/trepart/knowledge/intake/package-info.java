/** Takes in documents of the host's own: reads them, cuts them into passages, and puts them on the shelf as corpus files. */
@ApplicationModule(displayName = "Intake of documents", allowedDependencies = "knowledge")
@NullMarked
package no.trepart.knowledge.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
