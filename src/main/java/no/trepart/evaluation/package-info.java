/** What people thought of the meeting, and the trust between the parties over its rounds; counts only, never who. */
@ApplicationModule(allowedDependencies = {"workshop", "storage"})
@NullMarked
package no.trepart.evaluation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
