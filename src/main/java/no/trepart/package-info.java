/** Trepart, a workshop assistant for three-party meetings: the process that holds all rooms. */
@NullMarked
package no.trepart;

import org.jspecify.annotations.NullMarked;
