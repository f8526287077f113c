/** Who may come in: the host's login, the keys and tokens of seats in cookies, and the brake on guessing them. */
@ApplicationModule(allowedDependencies = {"workshop", "words"})
@NullMarked
package no.trepart.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
