package no.trepart.room;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.trepart.suggestion.Suggestion;
import no.trepart.workshop.Phase;
import org.jspecify.annotations.Nullable;

/**
 * What everybody in the hall may see on the projector.
 *
 * @param posted how many suggestions were written, also while they are hidden; a split one counts once
 * @param authors from how many people those of this meeting are
 * @param cards newest first while collecting, by number while dots are spent, most dots first once totals are shown
 * @param agreement the recommendation that stances are taken on
 */
public record WallScene(
        Frame frame,
        List<Answer> answers,
        int posted,
        int authors,
        List<Card> cards,
        @Nullable FocusView focus,
        @Nullable Agreement agreement,
        List<ActionItem> actions,
        Evaluation evaluation)
        implements Scene {

    public static WallScene of(WorkshopSnapshot snapshot) {
        Overview overview = snapshot.overview();
        Eyes eyes = new Eyes(overview, Optional.empty(), false);
        FocusView focus = eyes.focus().orElse(null);
        return new WallScene(
                overview.hall().frame(),
                eyes.answers(),
                overview.written().size(),
                overview.authors(),
                eyes.cards(inOrder(overview)),
                focus,
                agreement(eyes, focus).orElse(null),
                eyes.actions(),
                overview.thermometer().seen());
    }

    private static List<Suggestion> inOrder(Overview overview) {
        if (overview.dots().totals().areShown()) {
            return overview.ranked();
        }
        boolean newestFirst = overview.workshop().phase().isBefore(Phase.PRIORITISE);
        Comparator<Suggestion> byNumber = Comparator.comparingInt(Suggestion::no);
        return overview.counting().stream()
                .sorted(newestFirst ? byNumber.reversed() : byNumber)
                .toList();
    }

    private static Optional<Agreement> agreement(Eyes eyes, @Nullable FocusView focus) {
        if (focus == null || focus.card() == null) {
            return Optional.empty();
        }
        String id = focus.card().id();
        return eyes.agreements().stream()
                .filter(agreement -> agreement.subject().id().equals(id))
                .findFirst();
    }
}
