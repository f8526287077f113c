package no.trepart.room.ui.participant;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import no.trepart.room.Card;
import no.trepart.room.ParticipantScene;
import no.trepart.suggestion.Kind;
import no.trepart.suggestion.Likeness;
import no.trepart.suggestion.Suggestion;
import no.trepart.uikit.Choice;
import no.trepart.uikit.ChoiceButtons;
import no.trepart.words.Words;
import no.trepart.workshop.Deed;
import no.trepart.workshop.Phase;
import no.trepart.workshop.Reveal;

/** «Samle» and «Sortere»: the participant's own stream, and what everybody has written once it is revealed. */
class CollectStage extends Stage {

    private static final int LEAST_TYPED = 12;

    private final OwnPosts own;
    private final Paragraph empty = new Paragraph();
    private final OthersPanel others;
    private final Composer composer;
    private final ChoiceButtons<Kind> kind;
    private List<Card> visible = List.of();

    CollectStage(Desk desk, String code, Phase phase) {
        super("collect");
        own = new OwnPosts(desk, code);
        others = new OthersPanel(desk, code);
        kind = kinds();
        composer = new Composer(
                        desk.clock(),
                        getTranslation("participant.collect.label"),
                        getTranslation(Words.key(Kind.TIME_WASTER, "placeholder")),
                        code + " suggestion",
                        Suggestion.LONGEST_TEXT,
                        (text, command) -> desk.post(kind.chosen().orElse(Kind.TIME_WASTER), text, command))
                .onTyping(this::pointOutLikeOnes)
                .sends(getTranslation("participant.send.suggestion"));
        composer.addAbove(kind);
        composer.setVisible(phase.allows(Deed.POST));
        empty.addClassNames("quiet", "empty");
        Section mine = new Section(new H2(getTranslation("participant.collect.mine")), empty, own, composer);
        mine.addClassName("mine");
        Div columns = new Div(mine, others);
        columns.addClassName("columns");
        add(columns);
    }

    private ChoiceButtons<Kind> kinds() {
        ChoiceButtons<Kind> kinds = new ChoiceButtons<>(
                ChoiceButtons.Look.SEGMENTS,
                getTranslation("participant.collect.kind"),
                List.of(Kind.values()),
                each -> Choice.of(getTranslation(Words.key(each))));
        kinds.choose(Kind.TIME_WASTER);
        kinds.onChoice(each -> composer.setPlaceholder(getTranslation(Words.key(each, "placeholder"))));
        return kinds;
    }

    /** Only while the assistant is on, and among what this participant can see: pointing out a hidden post would reveal it. */
    private void pointOutLikeOnes(String typed) {
        Likeness words = Likeness.of(typed);
        List<Card> like = typed.length() < LEAST_TYPED
                ? List.of()
                : visible.stream()
                        .filter(card -> words.isLikelyDuplicateOf(Likeness.of(card.text())))
                        .limit(1)
                        .toList();
        Paragraph[] hints = like.stream()
                .map(card -> getTranslation("participant.collect.like", card.no(), card.text()))
                .map(Paragraph::new)
                .toArray(Paragraph[]::new);
        composer.showHints(hints);
    }

    @Override
    void show(ParticipantScene scene) {
        visible = scene.frame().assistant() ? scene.cards() : List.of();
        Phase phase = scene.frame().phase();
        composer.promise(scene);
        own.show(scene);
        empty.setVisible(OwnPosts.of(scene).isEmpty());
        empty.setText(
                getTranslation(phase.allows(Deed.POST) ? "participant.collect.empty" : "participant.collect.none"));
        others.show(scene, !scene.frame().isRevealed(Reveal.POSTS));
    }
}
