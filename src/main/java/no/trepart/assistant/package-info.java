/** Listens to what is posted and asked, and answers with passages of the corpus, word for word and with their source. */
@ApplicationModule(allowedDependencies = {"workshop", "suggestion", "chat", "knowledge"})
@NullMarked
package no.trepart.assistant;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
