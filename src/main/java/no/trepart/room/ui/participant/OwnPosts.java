package no.trepart.room.ui.participant;

import com.vaadin.flow.component.html.Div;
import java.util.Comparator;
import java.util.List;
import no.trepart.room.Card;
import no.trepart.room.Line;
import no.trepart.room.ParticipantScene;
import no.trepart.uikit.KeyedChildren;

/** The participant's own suggestions, by number. */
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
        List<Card> mine = of(scene);
        posts.show(mine.stream()
                .map(card -> new OwnPost.Shown(
                        card, lines(scene, card), scene.frame().phase(), card.equals(mine.getLast())))
                .toList());
    }

    static List<Card> of(ParticipantScene scene) {
        return scene.cards().stream()
                .filter(Card::mine)
                .sorted(Comparator.comparingInt(Card::no))
                .toList();
    }

    private static List<Line> lines(ParticipantScene scene, Card card) {
        return scene.lines().stream()
                .filter(line -> card.id().equals(line.thread()))
                .toList();
    }
}
