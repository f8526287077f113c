package no.trepart.room;

import java.util.List;
import java.util.Optional;

/** What the leader who follows up may see: the action list, what the parties did not agree on, and how the meeting was. */
public record LeaderScene(Frame frame, List<Agreement> agreements, List<ActionItem> actions, Evaluation evaluation)
        implements Scene {

    public static LeaderScene of(WorkshopSnapshot snapshot) {
        Overview overview = snapshot.overview();
        Eyes eyes = new Eyes(overview, Optional.empty(), false);
        return new LeaderScene(
                overview.hall().frame(),
                eyes.agreements(),
                eyes.actions(),
                overview.thermometer().seen());
    }
}
