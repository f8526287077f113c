/** What each document says, in the language of the workshop, before it becomes a file of some format. */
@NullMarked
package no.trepart.export.paper;

import org.jspecify.annotations.NullMarked;
