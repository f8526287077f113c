/** What surrounds every screen: the page, the landing screen, languages, errors and the push channel. */
@ApplicationModule(allowedDependencies = {"workshop", "words", "uikit", "security", "identity"})
@NullMarked
package no.trepart.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
