package no.trepart.voting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.trepart.suggestion.Recommended;
import no.trepart.suggestion.SuggestionId;
import no.trepart.workshop.WorkshopId;

/** The recommendations that are stored, at most one for each suggestion. */
public interface Recommendations extends Recommended {

    Optional<Recommendation> find(WorkshopId workshop, SuggestionId suggestion);

    List<Recommendation> all(WorkshopId workshop);

    @Override
    default Set<SuggestionId> recommended(WorkshopId workshop) {
        return all(workshop).stream().map(Recommendation::suggestion).collect(Collectors.toSet());
    }

    /** Stores a proposal and begins a new round of stances on it, as one atomic operation. */
    Recommendation propose(WorkshopId workshop, SuggestionId suggestion, Proposal proposal, Instant at);

    /** Stores what an earlier meeting agreed on, without a round of its own. */
    void bring(WorkshopId workshop, SuggestionId suggestion, Proposal proposal, Instant agreedBefore);

    /** Asks for the stances again, in a new round. */
    Optional<Recommendation> beginRound(WorkshopId workshop, SuggestionId suggestion);

    /** Takes it back; its rounds are remembered, so that no stance on it ever counts for another one. Whether it stood until now. */
    boolean withdraw(WorkshopId workshop, SuggestionId suggestion);

    /** Takes back what was just proposed, unless somebody proposed something else since. */
    void takeBack(Recommendation proposed);

    /** Lets no round of a workshop take answers any more; what is returned is yet to be closed. */
    List<Recommendation> stopRounds(WorkshopId workshop);

    /** The same for the round of one recommendation; empty if it is closed. */
    Optional<Recommendation> stopRound(WorkshopId workshop, SuggestionId suggestion);

    /** Closes a round that was stopped, with what is told of it and of whom its quorum is reckoned, if it still is the recommendation's round and nobody else has. Whether it was so. */
    boolean closeRound(Recommendation closed);

    void removeAll(WorkshopId workshop);
}
