/** How workshops and participants are stored in MongoDB. */
@NullMarked
package no.trepart.workshop.mongo;

import org.jspecify.annotations.NullMarked;
