/** How commands and their sealed answers are stored in MongoDB. */
@NullMarked
package no.trepart.api.mongo;

import org.jspecify.annotations.NullMarked;
