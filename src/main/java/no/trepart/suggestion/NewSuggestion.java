package no.trepart.suggestion;

import no.trepart.workshop.Party;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to post.
 *
 * @param onBehalfOf the party a facilitator writes for; null for a participant's own post
 * @param command the client's identity of this request, so that a retry does not post twice
 */
public record NewSuggestion(
        Kind kind, String text, @Nullable Party onBehalfOf, String command) {}
