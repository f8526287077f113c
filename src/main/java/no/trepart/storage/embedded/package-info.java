/** The database that is there when none is given: it speaks the MongoDB protocol and lives in one folder. */
@NullMarked
package no.trepart.storage.embedded;

import org.jspecify.annotations.NullMarked;
