package no.trepart.uikit;

/** A publication that a meeting may hear from or not, as the library names it. */
public record SourceChoice(String id, String title, String publisher) {}
