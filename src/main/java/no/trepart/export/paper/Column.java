package no.trepart.export.paper;

/**
 * A column of a table.
 *
 * @param width how wide it is beside the others, in characters of a sheet
 */
public record Column(String label, int width) {}
