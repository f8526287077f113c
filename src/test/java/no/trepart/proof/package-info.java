/** What must hold whatever happens: under races, in the database, and in the failures that other tools are known for. */
@NullMarked
package no.trepart.proof;

import org.jspecify.annotations.NullMarked;
