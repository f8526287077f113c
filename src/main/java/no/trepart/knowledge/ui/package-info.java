/** The library on the screen: what others have learnt, to browse, to read in its place, to show to a room, and to add to. */
@ApplicationModule(
        displayName = "Library on screen",
        allowedDependencies = {"knowledge", "knowledge.intake", "workshop", "chat", "uikit", "words", "security"})
@NullMarked
package no.trepart.knowledge.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
