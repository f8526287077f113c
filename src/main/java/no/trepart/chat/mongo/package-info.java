/** How messages are stored in MongoDB. */
@NullMarked
package no.trepart.chat.mongo;

import org.jspecify.annotations.NullMarked;
