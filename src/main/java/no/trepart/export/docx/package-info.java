/** Documents to go on writing in. */
@NullMarked
package no.trepart.export.docx;

import org.jspecify.annotations.NullMarked;
