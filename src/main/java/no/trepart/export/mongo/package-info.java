/** How kept reports are stored in MongoDB. */
@NullMarked
package no.trepart.export.mongo;

import org.jspecify.annotations.NullMarked;
