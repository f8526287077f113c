package no.trepart.voting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.trepart.suggestion.SuggestionId;
import no.trepart.workshop.WorkshopId;

/** The recommendations that are stored, at most one for each suggestion. */
public interface Recommendations {

    Optional<Recommendation> find(WorkshopId workshop, SuggestionId suggestion);

    List<Recommendation> all(WorkshopId workshop);

    /** Stores a proposal and begins a new round of stances on it, as one atomic operation. */
    Recommendation propose(WorkshopId workshop, SuggestionId suggestion, Proposal proposal, Instant at);

    /** Asks for the stances again. */
    Optional<Recommendation> beginRound(WorkshopId workshop, SuggestionId suggestion);

    void withdraw(WorkshopId workshop, SuggestionId suggestion);

    void removeAll(WorkshopId workshop);
}
