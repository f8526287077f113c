package no.trepart.room.ui.participant;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.trepart.room.Answer;
import no.trepart.room.ParticipantScene;
import no.trepart.situation.OpeningQuestion;
import no.trepart.situation.SituationAnswer;
import no.trepart.uikit.Choice;
import no.trepart.uikit.ChoiceButtons;
import no.trepart.uikit.Drafts;
import no.trepart.uikit.KeyedChildren;
import no.trepart.uikit.PartyLabel;
import no.trepart.words.Words;

/** «Situasjon»: four opening questions, one at a time, with what everybody answers. */
class SituationStage extends Stage {

    private final Map<OpeningQuestion, KeyedChildren<Answer, Div>> lists = new EnumMap<>(OpeningQuestion.class);
    private final Map<OpeningQuestion, Section> parts = new EnumMap<>(OpeningQuestion.class);

    SituationStage(Desk desk, String code) {
        super("situation");
        Drafts.belongTo(this, code + " situation");
        ChoiceButtons<OpeningQuestion> choice = new ChoiceButtons<>(
                ChoiceButtons.Look.SEGMENTS,
                getTranslation("participant.situation.title"),
                List.of(OpeningQuestion.values()),
                question -> Choice.of(getTranslation(Words.key(question, "short"))));
        choice.onChoice(this::open);
        add(new H2(getTranslation("participant.situation.title")), choice);
        for (OpeningQuestion question : OpeningQuestion.values()) {
            add(part(desk, code, question));
        }
        choice.choose(OpeningQuestion.NEEDS_FOR_CHANGE);
        open(OpeningQuestion.NEEDS_FOR_CHANGE);
    }

    private Section part(Desk desk, String code, OpeningQuestion question) {
        Div answers = new Div();
        answers.addClassName("stack");
        lists.put(question, new KeyedChildren<>(answers, Answer::id, SituationStage::card, this::fill));
        Composer composer = new Composer(
                        desk.clock(),
                        getTranslation(Words.key(question)),
                        getTranslation("participant.situation.placeholder"),
                        code + " situation " + question,
                        SituationAnswer.LONGEST_TEXT,
                        (text, command) -> desk.answer(question, text, command))
                .promiseNoName();
        Section part = new Section(new H3(getTranslation(Words.key(question))), composer, answers);
        part.addClassNames("stack");
        parts.put(question, part);
        return part;
    }

    private void open(OpeningQuestion chosen) {
        parts.forEach((question, part) -> part.setVisible(question == chosen));
    }

    private static Div card(Answer answer) {
        Div card = new Div();
        card.addClassNames("card", "answer", "arrives");
        return card;
    }

    private void fill(Div card, Answer answer) {
        Paragraph text = new Paragraph(answer.text());
        text.addClassName("written");
        card.removeAll();
        card.add(text, new PartyLabel(answer.party()));
        if (answer.mine()) {
            card.add(new Span(getTranslation("participant.mine")));
        }
    }

    @Override
    void show(ParticipantScene scene) {
        lists.forEach((question, list) -> list.show(scene.answers().stream()
                .filter(answer -> answer.question() == question)
                .toList()
                .reversed()));
    }
}
