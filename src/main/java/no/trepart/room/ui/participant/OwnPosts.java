package no.trepart.room.ui.participant;

import com.vaadin.flow.component.html.Div;
import java.util.Comparator;
import java.util.List;
import no.trepart.room.Card;
import no.trepart.room.Line;
import no.trepart.room.ParticipantScene;
import no.trepart.uikit.KeyedChildren;
import no.trepart.workshop.Deed;
import no.trepart.workshop.Phase;

/** The participant's own suggestions by number; once collecting is over, those with new words first, for their authors are asked. */
class OwnPosts extends Div {

    private final KeyedChildren<OwnPost.Shown, OwnPost> posts;

    OwnPosts(Desk desk, String code) {
        addClassName("stream");
        posts = new KeyedChildren<>(
                this,
                shown -> shown.card().id(),
                shown -> new OwnPost(desk, code, shown.card().id()),
                OwnPost::show);
    }

    void show(ParticipantScene scene) {
        show(scene, true);
    }

    /** Shows them without what was said about them, where the step is about something else. */
    void showAlone(ParticipantScene scene) {
        show(scene, false);
    }

    private void show(ParticipantScene scene, boolean threads) {
        List<Card> mine = of(scene);
        Phase phase = scene.frame().phase();
        posts.show(mine.stream()
                .sorted(order(phase))
                .map(card -> new OwnPost.Shown(
                        card,
                        threads ? lines(scene, card) : List.of(),
                        phase,
                        card.equals(mine.getLast()),
                        scene.frame().assistant()))
                .toList());
    }

    static List<Card> of(ParticipantScene scene) {
        return scene.cards().stream()
                .filter(Card::mine)
                .sorted(Comparator.comparingInt(Card::no))
                .toList();
    }

    private static Comparator<Card> order(Phase phase) {
        Comparator<Card> byNumber = Comparator.comparingInt(Card::no);
        return phase.allows(Deed.POST)
                ? byNumber
                : Comparator.comparing((Card card) -> card.rewritten() == null).thenComparing(byNumber);
    }

    private static List<Line> lines(ParticipantScene scene, Card card) {
        return scene.lines().stream()
                .filter(line -> card.id().equals(line.thread()))
                .toList();
    }
}
