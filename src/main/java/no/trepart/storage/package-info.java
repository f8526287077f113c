/** Where everything is kept: the embedded store or a MongoDB server, made ready before anybody is served. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package no.trepart.storage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
