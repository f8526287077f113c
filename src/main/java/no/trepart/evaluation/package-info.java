/** What people thought of the meeting, and the trust between the parties over its rounds; never who answered what. */
@ApplicationModule(allowedDependencies = {"workshop", "storage"})
@NullMarked
package no.trepart.evaluation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
