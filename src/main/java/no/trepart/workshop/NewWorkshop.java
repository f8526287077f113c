package no.trepart.workshop;

import org.jspecify.annotations.Nullable;

/** What a host says about a workshop to start. */
public record NewWorkshop(String title, @Nullable String municipality, Language language, Settings settings) {}
