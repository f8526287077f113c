/** Who meets, when, and what each may do: workshops, their phases and settings, participants, parties, keys and seats. */
@ApplicationModule(allowedDependencies = {"live", "storage"})
@NullMarked
package no.trepart.workshop;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
