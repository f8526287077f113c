/** The words of every screen, file and answer in bokmål, nynorsk and English, and how dates and numbers are written. */
@ApplicationModule(allowedDependencies = {"workshop"})
@NullMarked
package no.trepart.words;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
