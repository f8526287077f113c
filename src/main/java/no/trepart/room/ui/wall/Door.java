package no.trepart.room.ui.wall;

import no.trepart.workshop.JoinCode;

/**
 * Where people join.
 *
 * @param address as it is read from the wall and typed
 * @param link the whole address that the QR code holds
 */
record Door(String address, String link, JoinCode code) {}
