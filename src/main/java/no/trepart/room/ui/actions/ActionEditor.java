package no.trepart.room.ui.actions;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.InstantSource;
import java.util.Set;
import no.trepart.action.ActionPlan;
import no.trepart.action.ActionService;
import no.trepart.action.PlanField;
import no.trepart.room.ActionLine;
import no.trepart.suggestion.SuggestionId;
import no.trepart.suggestion.TimeSpent;
import no.trepart.uikit.Notices;
import no.trepart.workshop.Result;
import no.trepart.workshop.Seat;

/** One action: a line that says how far it is planned, and the fields behind it, saved as soon as one is left. */
class ActionEditor extends Article {

    private final ActionService actions;
    private final Seat seat;
    private final String id;
    private final ActionSummary summary = new ActionSummary();
    private final Paragraph wording = new Paragraph();
    private final Paragraph baseline = new Paragraph();
    private final Paragraph state = new Paragraph();
    private final PlanFields fields;

    ActionEditor(InstantSource clock, ActionService actions, Seat seat, String id) {
        this.actions = actions;
        this.seat = seat;
        this.id = id;
        addClassNames("card", "action-editor");
        wording.addClassName("written");
        baseline.addClassNames("quiet", "small");
        state.addClassNames("quiet", "small", "save-state");
        state.getElement().setAttribute("role", "status");
        fields = new PlanFields(clock, this::save);
        Div content = new Div(wording, baseline, fields, state);
        content.addClassNames("stack");
        Details details = new Details(summary, content);
        details.setWidthFull();
        add(details);
    }

    void show(ActionLine item) {
        summary.show(item);
        wording.setText(item.proposal().wording());
        wording.setVisible(!item.title().equals(wording.getText()));
        TimeSpent time = item.time();
        baseline.setText(
                time == null
                        ? getTranslation("console.actions.baseline.none")
                        : getTranslation("console.actions.baseline", time.hoursPerMonthSaid()));
        fields.show(item.plan(), item.proposal());
    }

    private boolean save(ActionPlan plan, Set<PlanField> changed) {
        Result<ActionPlan> result =
                changed.isEmpty() ? Result.done(plan) : actions.plan(seat, new SuggestionId(id), plan, changed);
        if (result instanceof Result.Refused<ActionPlan> refused) {
            Notices.refused(refused);
        }
        boolean all = result.isDone() && fields.fit();
        state.setText(getTranslation(all ? "console.actions.saved" : unsaved()));
        state.setClassName("is-problem", !all);
        return result.isDone();
    }

    private String unsaved() {
        return fields.fits(PlanField.DEADLINE) ? "console.actions.unsaved" : "console.actions.unsaved.date";
    }
}
