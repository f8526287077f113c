/** The stream people see: what they say to each other, the assistant's answers, each in the thread of its suggestion. */
@ApplicationModule(allowedDependencies = {"workshop", "suggestion", "knowledge", "storage"})
@NullMarked
package no.trepart.chat;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
