/** The four opening questions about the situation today, and what people answer. */
@ApplicationModule(allowedDependencies = {"workshop", "storage"})
@NullMarked
package no.trepart.situation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
