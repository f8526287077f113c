package no.trepart.room.ui.participant;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import no.trepart.evaluation.EvaluationQuestion;
import no.trepart.evaluation.Moment;
import no.trepart.room.ParticipantScene;
import no.trepart.uikit.Notices;
import no.trepart.workshop.Phase;
import org.jspecify.annotations.Nullable;

/** The question from the start, for who came after it: one line above the step that can be opened, or passed over for good. */
class LateQuestion extends Section {

    private final Desk desk;
    private final Div offer = new Div();
    private @Nullable ParticipantScene scene;
    private @Nullable QuestionCard card;

    LateQuestion(Desk desk) {
        this.desk = desk;
        addClassNames("late-question", "card");
        offer.addClassNames("row", "wraps");
        Button answer = new Button(getTranslation("evaluation.late.answer"), click -> open());
        Button skip = new Button(getTranslation("evaluation.late.skip"), click -> passOver());
        skip.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Paragraph words = new Paragraph(getTranslation("evaluation.late"));
        words.addClassName("late-words");
        offer.add(words, answer, skip);
        getElement().setAttribute("aria-label", getTranslation("evaluation.late"));
        setVisible(false);
        add(offer);
    }

    void show(ParticipantScene now) {
        scene = now;
        setVisible(isDue(now) && !PassedOver.isBy(desk.seat()));
    }

    /** «Velkommen» asks on its own page. */
    private static boolean isDue(ParticipantScene now) {
        return now.frame().phase() != Phase.WELCOME
                && now.evaluation().open() == Moment.START
                && now.evaluation().asked().contains(EvaluationQuestion.TRUST)
                && !now.evaluation().mine().containsKey(EvaluationQuestion.TRUST);
    }

    private void open() {
        if (scene == null) {
            return;
        }
        card = new QuestionCard(scene, (question, value) -> answer(value), question -> passOver());
        card.ask(EvaluationQuestion.TRUST, 1, 1, false);
        Paragraph once = new Paragraph(getTranslation("evaluation.late.once"));
        once.addClassNames("quiet", "small");
        removeAll();
        add(card, once);
        card.getElement().setAttribute("tabindex", "-1");
        card.getElement().callJsFunction("focus");
    }

    private void answer(int value) {
        if (desk.evaluate(EvaluationQuestion.TRUST, value)) {
            setVisible(false);
            Notices.done(getTranslation("evaluation.ask.thanks"));
        } else if (card != null) {
            card.choose(null);
        }
    }

    private void passOver() {
        PassedOver.remember(desk.seat());
        setVisible(false);
    }
}
