package no.trepart.audit;

import java.time.Instant;
import no.trepart.workshop.Happening;
import no.trepart.workshop.Role;

/**
 * A line of the log.
 *
 * @param by the role of whoever did it; who that is stands nowhere
 * @param at when, or the first time where it is told once for many times
 * @param times how often, within a while
 */
public record AuditEntry(Happening what, Role by, Instant at, int times) {}
