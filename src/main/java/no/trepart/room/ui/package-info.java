/** The live room on the screen: what the screens of all roles share. */
@NullMarked
package no.trepart.room.ui;

import org.jspecify.annotations.NullMarked;
