package no.trepart.room.ui.participant;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;
import java.util.stream.IntStream;
import no.trepart.evaluation.EvaluationQuestion;
import no.trepart.room.ParticipantScene;
import no.trepart.room.Presence;
import no.trepart.uikit.Choice;
import no.trepart.uikit.ChoiceButtons;
import no.trepart.words.Words;
import org.jspecify.annotations.Nullable;

/** One question about the meeting: first who gets to see what, then five big choices. */
class QuestionCard extends Section {

    /** The words of the five values, the least first. */
    static final List<String> GRADES = List.of(
            "evaluation.grade.1",
            "evaluation.grade.2",
            "evaluation.grade.3",
            "evaluation.grade.4",
            "evaluation.grade.5");

    private final ObjIntConsumer<EvaluationQuestion> onAnswer;
    private final Consumer<EvaluationQuestion> onSkip;
    private final boolean small;
    private final int minimum;
    private ChoiceButtons<Integer> choices = choices("");

    QuestionCard(
            ParticipantScene scene, ObjIntConsumer<EvaluationQuestion> onAnswer, Consumer<EvaluationQuestion> onSkip) {
        this.onAnswer = onAnswer;
        this.onSkip = onSkip;
        this.minimum = scene.frame().minimumShown();
        this.small = joined(scene) < minimum;
        addClassName("question-card");
    }

    private static int joined(ParticipantScene scene) {
        return scene.frame().presence().stream()
                .filter(row -> row.party() == scene.me().party())
                .mapToInt(Presence::joined)
                .findFirst()
                .orElse(0);
    }

    /**
     * Puts a question.
     *
     * @param answered whether it is a second thought
     */
    void ask(EvaluationQuestion question, int number, int of, boolean answered) {
        String words = getTranslation(Words.key(question));
        Paragraph count = new Paragraph(getTranslation("evaluation.ask.number", number, of));
        count.addClassNames("quiet", "small");
        count.setVisible(of > 1);
        Paragraph promise = new Paragraph(getTranslation(promise(question), minimum));
        promise.addClassNames("quiet", "small");
        choices = choices(words).onChoice(value -> onAnswer.accept(question, value));
        Button skip = new Button(
                getTranslation(answered ? "evaluation.ask.keep" : "evaluation.ask.skip"),
                click -> onSkip.accept(question));
        skip.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        removeAll();
        add(count, new H3(words), promise, choices, skip);
        getElement().setAttribute("aria-label", words);
    }

    private String promise(EvaluationQuestion question) {
        if (question != EvaluationQuestion.TRUST) {
            return "evaluation.promise.all";
        }
        return small ? "evaluation.promise.small" : "evaluation.promise.party";
    }

    private ChoiceButtons<Integer> choices(String question) {
        ChoiceButtons<Integer> five = new ChoiceButtons<>(
                ChoiceButtons.Look.LARGE,
                question,
                IntStream.rangeClosed(EvaluationQuestion.LEAST, EvaluationQuestion.MOST)
                        .boxed()
                        .toList(),
                value -> Choice.of(getTranslation(GRADES.get(value - 1)), figure(value)));
        five.addClassName("grades");
        return five;
    }

    private static Span figure(int value) {
        Span figure = new Span(String.valueOf(value));
        figure.addClassName("grade-no");
        return figure;
    }

    void choose(@Nullable Integer value) {
        choices.choose(value);
    }
}
