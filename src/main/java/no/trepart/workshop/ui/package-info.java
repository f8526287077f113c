/** The screen on which a host starts workshops and removes them. */
@ApplicationModule(
        displayName = "Host on screen",
        allowedDependencies = {"workshop", "followup", "knowledge", "words", "uikit", "security"})
@NullMarked
package no.trepart.workshop.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
