/** How slips and their counts are stored in MongoDB. */
@NullMarked
package no.trepart.evaluation.mongo;

import org.jspecify.annotations.NullMarked;
