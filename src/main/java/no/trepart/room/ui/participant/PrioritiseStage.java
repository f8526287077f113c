package no.trepart.room.ui.participant;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Comparator;
import java.util.List;
import no.trepart.room.Card;
import no.trepart.room.ParticipantScene;
import no.trepart.room.Totals;
import no.trepart.uikit.Announcer;
import no.trepart.uikit.KeyedChildren;
import no.trepart.workshop.Reveal;

/** «Prioritere»: spread the dots, and see the totals when the round is closed. */
class PrioritiseStage extends Stage {

    private final Paragraph left = new Paragraph();
    private final Paragraph promise = new Paragraph();
    private final OwnPostsFold own;
    private final Announcer announcer = new Announcer();
    private final KeyedChildren<DotRow.Shown, DotRow> rows;

    PrioritiseStage(Desk desk, String code) {
        super("prioritise");
        own = new OwnPostsFold(desk, code);
        Div list = new Div();
        list.addClassNames("stack", "dot-rows");
        rows = new KeyedChildren<>(list, shown -> shown.card().id(), shown -> new DotRow(desk), DotRow::show);
        left.addClassName("dots-left");
        promise.addClassNames("quiet", "small");
        add(new H2(getTranslation("participant.prioritise.title")), own, left, promise, announcer, list);
    }

    @Override
    void show(ParticipantScene scene) {
        boolean revealed = scene.frame().isRevealed(Reveal.DOTS);
        boolean votes = scene.me().party().votes();
        String words = words(scene, revealed, votes);
        if (!words.equals(left.getText())) {
            left.setText(words);
            announcer.say(words);
        }
        promise.setVisible(votes && !revealed);
        promise.setText(
                getTranslation("participant.prioritise.promise", scene.frame().minimumShown()));
        own.show(scene);
        rows.show(order(scene, revealed).stream()
                .map(card -> new DotRow.Shown(
                        card,
                        scene.spent().getOrDefault(card.id(), 0),
                        votes && !revealed,
                        votes && !revealed && scene.left() > 0))
                .toList());
    }

    private String words(ParticipantScene scene, boolean revealed, boolean votes) {
        if (revealed) {
            return getTranslation(closed(scene.frame().totals()));
        }
        return votes
                ? getTranslation(
                        "participant.prioritise.left",
                        scene.left(),
                        scene.frame().dots())
                : getTranslation("participant.prioritise.observer");
    }

    private static String closed(Totals totals) {
        return switch (totals) {
            case TOO_FEW -> "room.totals.few";
            case HELD -> "room.totals.held";
            case HIDDEN, SHOWN -> "participant.prioritise.revealed";
        };
    }

    private static List<Card> order(ParticipantScene scene, boolean revealed) {
        Comparator<Card> byNumber = Comparator.comparingInt(Card::no);
        Comparator<Card> byDots = Comparator.comparingInt((Card card) -> card.dots() == null ? 0 : -card.dots());
        return scene.cards().stream()
                .filter(card -> card.standing().counts())
                .sorted(revealed ? byDots.thenComparing(byNumber) : byNumber)
                .toList();
    }
}
