package no.trepart.followup;

import no.trepart.workshop.Workshop;

/**
 * What a new meeting can go on with.
 *
 * @param earlier the meeting it goes on from
 * @param suggestions how many suggestions that meeting left open
 * @param actions how many of its actions are neither done nor dropped
 * @param withheld how many suggestions were never shown to the others there, and stay behind therefore
 */
public record Offer(Workshop earlier, int suggestions, int actions, int withheld) {}
