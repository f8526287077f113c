package no.trepart.export.paper;

import no.trepart.workshop.Party;

/**
 * A line that begins with the shape of a party.
 *
 * @param shape what the shape is called for those who cannot see it
 * @param text what the line says, the party's name included
 */
public record Side(Party party, String shape, String text) {}
