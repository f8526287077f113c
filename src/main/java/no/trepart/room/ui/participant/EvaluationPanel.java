package no.trepart.room.ui.participant;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.trepart.evaluation.EvaluationQuestion;
import no.trepart.evaluation.Moment;
import no.trepart.room.Evaluation;
import no.trepart.room.ParticipantScene;
import org.jspecify.annotations.Nullable;

/** What one is asked about the meeting, one question at a time, each answered with one tap or skipped; then one's own answers. */
class EvaluationPanel extends Section {

    private final Desk desk;
    private final H2 title = new H2();
    private final Map<EvaluationQuestion, Integer> given = new EnumMap<>(EvaluationQuestion.class);
    private final Set<EvaluationQuestion> skipped = EnumSet.noneOf(EvaluationQuestion.class);
    private final Paragraph until = new Paragraph();
    private List<EvaluationQuestion> asked = List.of();
    private @Nullable EvaluationQuestion current;
    private @Nullable QuestionCard card;
    private @Nullable OwnAnswers answers;

    EvaluationPanel(Desk desk) {
        this.desk = desk;
        addClassNames("evaluation", "card");
        until.addClassNames("quiet", "small");
        setVisible(false);
        add(title);
    }

    void show(ParticipantScene scene) {
        Evaluation evaluation = scene.evaluation();
        setVisible(!evaluation.asked().isEmpty());
        given.putAll(evaluation.mine());
        if (!evaluation.asked().equals(asked)) {
            asked = evaluation.asked();
            boolean start = evaluation.open() == Moment.START;
            title.setText(getTranslation(start ? "evaluation.ask.start" : "evaluation.ask.end"));
            until.setText(getTranslation(start ? "evaluation.ask.until.start" : "evaluation.ask.until.end"));
            card = new QuestionCard(scene, this::answer, this::skip);
            answers = new OwnAnswers(this::change);
            turnTo(next().orElse(null));
        }
        showGiven();
    }

    private Optional<EvaluationQuestion> next() {
        return asked.stream()
                .filter(question -> !given.containsKey(question) && !skipped.contains(question))
                .findFirst();
    }

    private void answer(EvaluationQuestion question, int value) {
        if (desk.evaluate(question, value)) {
            given.put(question, value);
            skipped.remove(question);
            goOn();
        } else {
            showGiven();
        }
    }

    private void skip(EvaluationQuestion question) {
        if (!given.containsKey(question)) {
            skipped.add(question);
            PassedOver.remember(desk.seat());
        }
        goOn();
    }

    private void change(EvaluationQuestion question) {
        turnTo(question);
        focusOn(card);
    }

    private void goOn() {
        turnTo(next().orElse(null));
        focusOn(current == null ? answers : card);
    }

    private void turnTo(@Nullable EvaluationQuestion question) {
        current = question;
        removeAll();
        add(title);
        if (card != null && answers != null) {
            if (question == null) {
                add(answers, until);
            } else {
                card.ask(question, asked.indexOf(question) + 1, asked.size(), given.containsKey(question));
                add(card);
            }
        }
        showGiven();
    }

    private void showGiven() {
        if (current != null && card != null) {
            card.choose(given.get(current));
        }
        if (answers != null) {
            answers.show(asked, given);
        }
    }

    /** Whoever listens or uses the keyboard is taken along to what comes next. */
    private static void focusOn(@Nullable Section part) {
        if (part != null) {
            part.getElement().setAttribute("tabindex", "-1");
            part.getElement().callJsFunction("focus");
        }
    }
}
