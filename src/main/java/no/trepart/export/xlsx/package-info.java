/** Workbooks to reckon, filter and sort in. */
@NullMarked
package no.trepart.export.xlsx;

import org.jspecify.annotations.NullMarked;
