/** Dots, recommendations, stances and the consent of three parties: pure rules, and the services that guard them. */
@ApplicationModule(allowedDependencies = {"workshop", "suggestion", "storage"})
@NullMarked
package no.trepart.voting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
