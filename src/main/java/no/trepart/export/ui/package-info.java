/** The files of a workshop on the screen: what a link to one gives. */
@ApplicationModule(
        displayName = "Export on screen",
        allowedDependencies = {"export", "workshop", "words", "uikit"})
@NullMarked
package no.trepart.export.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
