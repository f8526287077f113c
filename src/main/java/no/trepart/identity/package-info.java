/** What a municipality may make its own: one colour and its mark; shapes, parties and everything else stay as they are. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package no.trepart.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
