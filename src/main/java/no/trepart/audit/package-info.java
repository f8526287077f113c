/** The log of a meeting: what was done to lead it and to keep order in it, for everybody who leads it to read. */
@ApplicationModule(allowedDependencies = {"workshop", "storage"})
@NullMarked
package no.trepart.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
