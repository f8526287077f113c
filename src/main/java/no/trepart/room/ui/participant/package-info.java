/** The participant's room: join, write, hear what others have learnt, spend dots, take a stance. */
@NullMarked
package no.trepart.room.ui.participant;

import org.jspecify.annotations.NullMarked;
