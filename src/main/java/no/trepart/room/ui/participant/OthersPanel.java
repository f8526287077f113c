package no.trepart.room.ui.participant;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import no.trepart.chat.Message;
import no.trepart.room.Card;
import no.trepart.room.ParticipantScene;
import no.trepart.room.ui.SuggestionCard;
import no.trepart.uikit.KeyedChildren;

/** What everybody has written, once it may be seen, and the common room. */
class OthersPanel extends Aside {

    private final Paragraph hidden = new Paragraph();
    private final KeyedChildren<Card, SuggestionCard> cards;
    private final ThreadPanel common;
    private final Span count = new Span();
    private final Composer say;

    OthersPanel(Desk desk, String code) {
        addClassName("others");
        Div list = new Div();
        list.addClassNames("stack");
        cards = new KeyedChildren<>(list, Card::id, card -> new SuggestionCard(), SuggestionCard::show);
        common = new ThreadPanel(desk, false);
        hidden.addClassNames("quiet");
        count.addClassName("count");
        say = new Composer(
                        desk.clock(),
                        getTranslation("participant.common.label"),
                        getTranslation("participant.common.placeholder"),
                        code + " common",
                        Message.LONGEST_TEXT,
                        (text, command) -> desk.say(null, text, command))
                .sends(getTranslation("participant.send.all"))
                .besides();
        add(
                new H2(new Span(getTranslation("participant.others")), count),
                hidden,
                list,
                new H2(getTranslation("participant.common")),
                common,
                say);
    }

    void show(ParticipantScene scene, boolean postsHidden) {
        List<Card> others = scene.cards().stream()
                .filter(card -> !card.mine() && card.standing().counts())
                .sorted(Comparator.comparingInt(Card::no).reversed())
                .toList();
        cards.show(others);
        count.setText(postsHidden ? "" : String.valueOf(others.size()));
        hidden.setVisible(postsHidden || others.isEmpty());
        hidden.setText(getTranslation(postsHidden ? "participant.others.hidden" : "participant.others.none"));
        say.promise(scene);
        say.setPlaceholder(getTranslation(
                scene.frame().assistant()
                        ? "participant.common.placeholder"
                        : "participant.common.placeholder.silent"));
        common.show(scene.lines().stream().filter(line -> line.thread() == null).toList());
    }
}
