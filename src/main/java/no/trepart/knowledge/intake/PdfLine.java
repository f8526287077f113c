package no.trepart.knowledge.intake;

/**
 * A line on a page of a PDF file.
 *
 * @param page counted from 1
 * @param size of its largest letters, in points
 * @param top how far down on the page, in points
 */
record PdfLine(int page, String text, float size, boolean bold, float top) {}
