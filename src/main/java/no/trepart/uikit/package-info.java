/** Small screen parts that every view is built of; of the features they know only the workshop: its parties, its settings. */
@ApplicationModule(allowedDependencies = {"workshop", "words"})
@NullMarked
package no.trepart.uikit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
