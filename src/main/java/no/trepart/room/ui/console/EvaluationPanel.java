package no.trepart.room.ui.console;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import no.trepart.room.ConsoleScene;
import no.trepart.room.Evaluation;
import no.trepart.room.ui.EvaluationResult;
import no.trepart.room.ui.Turnouts;
import no.trepart.uikit.Confirmation;
import no.trepart.uikit.Steady;
import no.trepart.workshop.Reveal;

/** How many have said how the meeting was, the close of the evaluation, and its result. */
class EvaluationPanel extends Section {

    private static final int MEASUREMENTS = 6;

    private final Lead lead;
    private final Steady steady;
    private final Paragraph state = new Paragraph();
    private final Turnouts turnouts = new Turnouts();
    private final Button show;
    private final Button wall;
    private final EvaluationResult result = new EvaluationResult(MEASUREMENTS);
    private Evaluation now = Evaluation.NONE;

    EvaluationPanel(Lead lead) {
        this.lead = lead;
        addClassNames("card", "stack", "evaluation-panel");
        steady = new Steady(lead.on().clock());
        show = steady.button(getTranslation("evaluation.console.show"), this::confirm);
        show.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        wall = steady.button("", this::turnWall);
        Div tools = new Div(show, wall);
        tools.addClassNames("row", "wraps");
        add(new H3(getTranslation("evaluation.title")), state, turnouts, tools, result);
    }

    void show(ConsoleScene scene) {
        now = scene.evaluation();
        boolean open = now.open() != null;
        steady.means(List.of(open, now.inFocus()));
        state.setVisible(open);
        turnouts.setVisible(open);
        show.setVisible(open);
        result.setVisible(!open);
        wall.setVisible(!open && now.hasResult());
        state.setText(getTranslation("evaluation.console.state", now.answered(), now.joined()));
        turnouts.show(now);
        wall.setText(getTranslation(now.inFocus() ? "evaluation.console.to.list" : "evaluation.console.to.wall"));
        result.show(now, scene.frame().minimumShown());
    }

    private void turnWall() {
        var unused = now.inFocus() ? lead.clearFocus() : lead.focusOnEvaluation();
    }

    /** There is no way back: a result before and one after a single answer would tell what it was. */
    private void confirm() {
        Confirmation.ask(
                getTranslation("evaluation.console.ask"),
                getTranslation("evaluation.console.ask.text", now.answered(), now.joined()),
                getTranslation("evaluation.console.show"),
                getTranslation("evaluation.console.wait"),
                this::show);
    }

    private void show() {
        if (lead.reveal(Reveal.EVALUATION, true)) {
            lead.focusOnEvaluation();
        }
    }
}
