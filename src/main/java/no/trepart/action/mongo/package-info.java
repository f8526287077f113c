/** How actions are stored in MongoDB. */
@NullMarked
package no.trepart.action.mongo;

import org.jspecify.annotations.NullMarked;
