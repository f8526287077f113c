/** Finds passages: Lucene takes words apart, and an index in memory, built out of the corpus, weighs them. */
@NullMarked
package no.trepart.knowledge.lucene;

import org.jspecify.annotations.NullMarked;
