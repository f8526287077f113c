/** Documents that look the same everywhere, can be archived, and can be read aloud. */
@NullMarked
package no.trepart.export.pdf;

import org.jspecify.annotations.NullMarked;
