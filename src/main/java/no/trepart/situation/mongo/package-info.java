/** How answers to the opening questions are stored in MongoDB. */
@NullMarked
package no.trepart.situation.mongo;

import org.jspecify.annotations.NullMarked;
