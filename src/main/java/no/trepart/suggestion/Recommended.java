package no.trepart.suggestion;

import java.util.Set;
import no.trepart.workshop.WorkshopId;

/** Tells which suggestions the meeting has a recommendation on; whoever keeps the recommendations knows. */
public interface Recommended {

    Set<SuggestionId> recommended(WorkshopId workshop);
}
