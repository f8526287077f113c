/** The action list: who does what until when, completed by the leader and those who lead the room. */
@NullMarked
package no.trepart.room.ui.actions;

import org.jspecify.annotations.NullMarked;
