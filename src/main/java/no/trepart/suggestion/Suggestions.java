package no.trepart.suggestion;

import java.util.List;
import java.util.Optional;
import no.trepart.workshop.Footprints;
import no.trepart.workshop.ParticipantId;
import no.trepart.workshop.Traces;
import no.trepart.workshop.WorkshopClosed;
import no.trepart.workshop.WorkshopId;

/** The suggestions that are stored. */
public interface Suggestions extends Traces, Footprints {

    /** Stores a suggestion unless it is there; whether it did. */
    boolean add(Suggestion suggestion);

    Optional<Suggestion> find(WorkshopId workshop, SuggestionId id);

    /** All of a workshop by number, parts of split ones included. */
    List<Suggestion> all(WorkshopId workshop);

    void setText(WorkshopId workshop, SuggestionId id, String text);

    /** Gives a suggestion its former words, unless others than these have been stored since; as one atomic operation. */
    void takeBackText(WorkshopId workshop, SuggestionId id, String text, String former);

    void setKind(WorkshopId workshop, SuggestionId id, Kind kind);

    void answer(WorkshopId workshop, SuggestionId id, TriageAnswer answer);

    /** Keeps the author's answer to new words, if that is who wrote it, as one atomic operation. */
    boolean answerWording(WorkshopId workshop, SuggestionId id, ParticipantId author, WordingAnswer answer);

    /** Deletes who wrote what, the aliases too: they are in the list of those who joined. */
    @Override
    void forgetPeople(WorkshopClosed closed);
}
