/** Keeps the promise about raw posts and ballots: first what stays is kept, then they are deleted. */
@ApplicationModule(allowedDependencies = {"workshop", "export"})
@NullMarked
package no.trepart.retention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
