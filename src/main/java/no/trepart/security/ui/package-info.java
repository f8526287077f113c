/** The security of the screens: which are open to all, and the door for the host. */
@ApplicationModule(
        displayName = "Security on screen",
        allowedDependencies = {"security", "workshop", "words", "uikit"})
@NullMarked
package no.trepart.security.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
