/** The wall: what everybody in the hall sees on the projector. */
@NullMarked
package no.trepart.room.ui.wall;

import org.jspecify.annotations.NullMarked;
