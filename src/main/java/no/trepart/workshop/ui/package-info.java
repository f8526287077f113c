/** The screen on which a host starts workshops and removes them. */
@ApplicationModule(allowedDependencies = {"workshop", "words", "uikit", "security", "room.ui"})
@NullMarked
package no.trepart.workshop.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
