/** Files of a workshop: one report of what was agreed, written as action list, minutes and hand-off in six formats. */
@ApplicationModule(
        allowedDependencies = {
            "workshop",
            "suggestion",
            "voting",
            "action",
            "evaluation",
            "chat",
            "room",
            "knowledge",
            "words",
            "storage",
            "identity"
        })
@NullMarked
package no.trepart.export;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
