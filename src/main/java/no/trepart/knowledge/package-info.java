/** What the assistant knows: sources, their passages, and finding the ones that fit what somebody says. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package no.trepart.knowledge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
