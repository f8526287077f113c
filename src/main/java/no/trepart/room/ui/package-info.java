/** The live room on the screen: what the screens of all roles share. */
@ApplicationModule(
        displayName = "Room on screen",
        allowedDependencies = {
            "room",
            "workshop",
            "suggestion",
            "voting",
            "chat",
            "situation",
            "action",
            "evaluation",
            "knowledge",
            "live",
            "words",
            "uikit",
            "security"
        })
@NullMarked
package no.trepart.room.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
