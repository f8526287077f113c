/** How the logs of meetings are stored in MongoDB. */
@NullMarked
package no.trepart.audit.mongo;

import org.jspecify.annotations.NullMarked;
