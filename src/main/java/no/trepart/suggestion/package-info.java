/** What is proposed to cut, keep or mend: suggestions, the triage questions, and the sorting board with merge, split, park and hide. */
@ApplicationModule(allowedDependencies = {"workshop", "storage"})
@NullMarked
package no.trepart.suggestion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
