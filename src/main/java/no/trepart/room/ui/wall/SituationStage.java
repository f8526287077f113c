package no.trepart.room.ui.wall;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.trepart.room.Answer;
import no.trepart.room.WallScene;
import no.trepart.situation.OpeningQuestion;
import no.trepart.uikit.KeyedChildren;
import no.trepart.words.Words;

/** «Situasjon»: the four opening questions, and the answers as they come; nobody sees whose they are. */
class SituationStage extends Stage {

    private final Map<OpeningQuestion, QuestionPanel> panels = new EnumMap<>(OpeningQuestion.class);

    SituationStage() {
        super("situation");
        Div grid = new Div();
        grid.addClassName("questions");
        for (OpeningQuestion question : OpeningQuestion.values()) {
            QuestionPanel panel = new QuestionPanel(question);
            panels.put(question, panel);
            grid.add(panel);
        }
        add(new H1(getTranslation("wall.situation.title")), grid);
    }

    @Override
    void show(WallScene scene) {
        panels.forEach((question, panel) -> panel.show(scene.answers().reversed().stream()
                .filter(answer -> answer.question() == question)
                .toList()));
    }

    /** One question and its answers, newest first. */
    private static class QuestionPanel extends Section {

        private final Paragraph none = new Paragraph();
        private final KeyedChildren<Answer, ListItem> answers;

        QuestionPanel(OpeningQuestion question) {
            addClassNames("card", "question-panel");
            UnorderedList list = new UnorderedList();
            list.getElement().setAttribute("aria-live", "polite");
            answers = new KeyedChildren<>(
                    list, Answer::id, answer -> item(), (item, answer) -> item.setText(answer.text()));
            none.setText(getTranslation("wall.situation.none"));
            none.addClassName("quiet");
            add(new H2(getTranslation(Words.key(question))), none, new Pages("li", list).thatFollowArrivals());
        }

        private static ListItem item() {
            ListItem item = new ListItem();
            item.addClassNames("written", "arrives");
            return item;
        }

        void show(List<Answer> values) {
            none.setVisible(values.isEmpty());
            answers.show(values);
        }
    }
}
