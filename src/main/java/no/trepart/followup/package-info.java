/** A meeting that goes on from an earlier one: what stood open there, and what was agreed and is not done yet, comes along. */
@ApplicationModule(allowedDependencies = {"workshop", "suggestion", "voting", "action", "export"})
@NullMarked
package no.trepart.followup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
