/** The house over HTTP: the same rooms, rules and limits as the screens, as REST calls and server-sent events. */
@ApplicationModule(
        allowedDependencies = {
            "workshop",
            "suggestion",
            "voting",
            "chat",
            "situation",
            "action",
            "room",
            "live",
            "knowledge",
            "words",
            "security",
            "evaluation",
            "export",
            "followup",
            "storage"
        })
@NullMarked
package no.trepart.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
