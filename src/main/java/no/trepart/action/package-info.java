/** Recommendations become actions: who does what until when, and how one will know that it worked. */
@ApplicationModule(allowedDependencies = {"workshop", "suggestion", "voting", "storage"})
@NullMarked
package no.trepart.action;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
