/** Finds passages with Lucene, from an index built in memory out of the corpus. */
@NullMarked
package no.trepart.knowledge.lucene;

import org.jspecify.annotations.NullMarked;
