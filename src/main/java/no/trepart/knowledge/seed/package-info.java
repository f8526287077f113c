/** Reads the corpus from its Markdown files. */
@NullMarked
package no.trepart.knowledge.seed;

import org.jspecify.annotations.NullMarked;
