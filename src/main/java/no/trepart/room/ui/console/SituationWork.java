package no.trepart.room.ui.console;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.trepart.room.Answer;
import no.trepart.room.ConsoleScene;
import no.trepart.situation.OpeningQuestion;
import no.trepart.uikit.KeyedChildren;
import no.trepart.uikit.PartyLabel;
import no.trepart.words.Words;

/** «Situasjon»: the answers gathered under each opening question. */
class SituationWork extends Work {

    private final Map<OpeningQuestion, Gathered> questions = new EnumMap<>(OpeningQuestion.class);

    SituationWork() {
        super("situation");
        Div grid = new Div();
        grid.addClassName("two");
        for (OpeningQuestion question : OpeningQuestion.values()) {
            Gathered gathered = new Gathered(question);
            questions.put(question, gathered);
            grid.add(gathered);
        }
        add(grid);
    }

    @Override
    void show(ConsoleScene scene) {
        entitle(getTranslation("console.situation.title", scene.answers().size()));
        questions.forEach((question, gathered) -> gathered.show(scene.answers().stream()
                .filter(answer -> answer.question() == question)
                .toList()));
    }

    /** One question and its answers, the newest first. */
    private static class Gathered extends Section {

        private final Span count = new Span();
        private final Paragraph empty = new Paragraph();
        private final KeyedChildren<Answer, Div> answers;

        Gathered(OpeningQuestion question) {
            addClassNames("panel-card", "stack");
            count.addClassNames("count");
            empty.setText(getTranslation("console.situation.empty"));
            empty.addClassNames("quiet", "small");
            Div list = new Div();
            list.addClassName("stack");
            answers = new KeyedChildren<>(list, Answer::id, answer -> new Div(), Gathered::fill);
            add(new H3(new Span(getTranslation(Words.key(question))), count), empty, list);
        }

        private static void fill(Div item, Answer answer) {
            Paragraph text = new Paragraph(answer.text());
            text.addClassName("written");
            item.addClassNames("card", "small-card", "arrives");
            item.removeAll();
            PartyLabel party = new PartyLabel(answer.party());
            party.addClassNames("quiet", "small");
            item.add(text, party);
        }

        void show(List<Answer> gathered) {
            count.setText(String.valueOf(gathered.size()));
            empty.setVisible(gathered.isEmpty());
            answers.show(gathered.reversed());
        }
    }
}
