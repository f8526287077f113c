/** «This workshop changed»: told to whoever listens, coalesced; knows no feature. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package no.trepart.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
