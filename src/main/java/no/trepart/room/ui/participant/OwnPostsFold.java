package no.trepart.room.ui.participant;

import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import no.trepart.room.Card;
import no.trepart.room.ParticipantScene;
import no.trepart.uikit.Chip;

/** The participant's own suggestions in the steps that are about something else: folded, and saying when one asks for an answer. */
class OwnPostsFold extends NativeDetails {

    private final OwnPosts posts;
    private final Span title = new Span();
    private final Chip asks = new Chip("", Chip.Tone.OUTCOME);

    OwnPostsFold(Desk desk, String code) {
        posts = new OwnPosts(desk, code);
        addClassName("own-fold");
        asks.getElement().setAttribute("role", "status");
        setSummary(title, asks);
        setContent(posts);
    }

    void show(ParticipantScene scene) {
        List<Card> mine = OwnPosts.of(scene);
        setVisible(!mine.isEmpty());
        title.setText(getTranslation("participant.own.fold", mine.size()));
        long open = mine.stream()
                .filter(card -> card.rewritten() != null && card.rewritten().covers() == null)
                .count();
        asks.setVisible(open > 0);
        asks.setText(getTranslation("participant.own.asks", open));
        posts.showAlone(scene);
    }
}
