/** The facilitator's console: where we are, the work of the step, and what the hall sees. */
@NullMarked
package no.trepart.room.ui.console;

import org.jspecify.annotations.NullMarked;
