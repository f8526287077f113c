package no.trepart.room.ui.participant;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import no.trepart.evaluation.EvaluationQuestion;
import no.trepart.words.Words;

/** One's own answers about the meeting, each with a way to change it. */
class OwnAnswers extends Section {

    private final Consumer<EvaluationQuestion> onChange;
    private final Paragraph thanks = new Paragraph();
    private final UnorderedList list = new UnorderedList();

    OwnAnswers(Consumer<EvaluationQuestion> onChange) {
        this.onChange = onChange;
        addClassName("own-answers");
        thanks.addClassName("strong");
        thanks.setText(getTranslation("evaluation.ask.thanks"));
        getElement().setAttribute("aria-label", thanks.getText());
        add(thanks, list);
    }

    void show(List<EvaluationQuestion> asked, Map<EvaluationQuestion, Integer> given) {
        thanks.setVisible(!given.isEmpty());
        list.removeAll();
        asked.forEach(question -> list.add(item(question, given)));
    }

    private ListItem item(EvaluationQuestion question, Map<EvaluationQuestion, Integer> given) {
        Integer value = given.get(question);
        String about = getTranslation(Words.key(question, "short"));
        Paragraph label = new Paragraph(about);
        label.addClassNames("quiet", "small");
        Paragraph answer = new Paragraph(
                value == null
                        ? getTranslation("evaluation.ask.skipped")
                        : getTranslation(
                                "evaluation.ask.given", value, getTranslation(QuestionCard.GRADES.get(value - 1))));
        answer.setClassName("strong", value != null);
        Button change = new Button(
                getTranslation(value == null ? "evaluation.ask.answer" : "evaluation.ask.change"),
                click -> onChange.accept(question));
        change.setAriaLabel(
                getTranslation(value == null ? "evaluation.ask.answer.of" : "evaluation.ask.change.of", about));
        change.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return new ListItem(new Div(label, answer), change);
    }
}
