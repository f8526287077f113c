/** The live room: one snapshot of a workshop for all screens, and the scene that each role may see of it. */
@ApplicationModule(
        allowedDependencies = {
            "workshop",
            "suggestion",
            "voting",
            "chat",
            "situation",
            "action",
            "audit",
            "evaluation",
            "knowledge",
            "live",
            "storage"
        })
@NullMarked
package no.trepart.room;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
