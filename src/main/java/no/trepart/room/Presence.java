package no.trepart.room;

import no.trepart.workshop.Party;

/**
 * Who is here of one party: four numbers that are never mixed up.
 *
 * @param joined has chosen the party and was let in
 * @param connected has a screen open now
 * @param ready has said «jeg er ferdig»
 * @param voted has spent at least one dot in this round
 */
public record Presence(Party party, int joined, int connected, int ready, int voted) {}
