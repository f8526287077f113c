/** How ballots, what was shown of them and recommendations are stored in MongoDB. */
@NullMarked
package no.trepart.voting.mongo;

import org.jspecify.annotations.NullMarked;
