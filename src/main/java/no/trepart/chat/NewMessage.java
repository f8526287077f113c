package no.trepart.chat;

import no.trepart.suggestion.SuggestionId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to say.
 *
 * @param thread the suggestion it is about; null for the common room
 * @param command the client's identity of this request, so that a retry does not say it twice
 */
public record NewMessage(@Nullable SuggestionId thread, String text, String command) {}
