/** How suggestions and sorting boards are stored in MongoDB. */
@NullMarked
package no.trepart.suggestion.mongo;

import org.jspecify.annotations.NullMarked;
