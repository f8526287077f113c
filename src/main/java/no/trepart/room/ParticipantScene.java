package no.trepart.room;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.trepart.workshop.Participant;
import no.trepart.workshop.Party;
import no.trepart.workshop.Seat;
import org.jspecify.annotations.Nullable;

/**
 * What one participant may see.
 *
 * @param cards suggestions they may see: their own, and once the posts are revealed everybody's
 * @param spent their own dots by suggestion
 * @param left how many dots they have left
 */
public record ParticipantScene(
        Frame frame,
        Me me,
        List<Answer> answers,
        List<Card> cards,
        List<Line> lines,
        Map<String, Integer> spent,
        int left,
        @Nullable FocusView focus,
        List<Agreement> agreements,
        List<ActionItem> actions,
        Evaluation evaluation)
        implements Scene {

    /** The participant as they see themselves. */
    public record Me(Party party, @Nullable String alias, boolean admitted, boolean ready, boolean handRaised) {}

    /** The scene of whoever sits in a participant's seat; empty if they are no longer there. */
    public static Optional<ParticipantScene> of(WorkshopSnapshot snapshot, Seat seat) {
        Overview overview = snapshot.overview();
        return seat.sitter().flatMap(overview.crowd()::find).map(participant -> of(overview, participant, seat));
    }

    private static ParticipantScene of(Overview overview, Participant viewer, Seat seat) {
        Eyes eyes = new Eyes(overview, Optional.of(viewer.id()), false);
        Map<String, Integer> spent = spent(overview, viewer);
        int used = spent.values().stream().mapToInt(Integer::intValue).sum();
        Me me = new Me(viewer.party(), viewer.alias(), viewer.admitted(), viewer.ready(), viewer.handRaised());
        Frame frame = overview.hall().frame();
        if (!viewer.admitted()) {
            return new ParticipantScene(
                    frame,
                    me,
                    List.of(),
                    List.of(),
                    List.of(),
                    Map.of(),
                    frame.dots(),
                    null,
                    List.of(),
                    List.of(),
                    Evaluation.NONE);
        }
        return new ParticipantScene(
                frame,
                me,
                eyes.answers(),
                eyes.cards(overview.present()),
                eyes.lines(),
                spent,
                frame.dots() - used,
                eyes.focus().orElse(null),
                eyes.agreements(),
                eyes.actions(),
                overview.thermometer().seenBy(seat));
    }

    private static Map<String, Integer> spent(Overview overview, Participant viewer) {
        Map<String, Integer> spent = new HashMap<>();
        overview.crowd().dots(viewer.id()).stream()
                .map(ballot -> ballot.counting(overview.snapshot().board()).dots())
                .forEach(dots -> dots.forEach((id, n) ->
                        spent.merge(overview.snapshot().board().root(id).value(), n, Integer::sum)));
        return spent;
    }
}
