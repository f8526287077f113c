package no.trepart.room.ui.actions;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import no.trepart.action.ActionPlan;
import no.trepart.room.ActionLine;
import no.trepart.uikit.Chip;
import no.trepart.words.Formats;
import no.trepart.words.Words;

/** An action in one line: number, what, outcome, who, when, and what is missing. */
class ActionSummary extends Div {

    ActionSummary() {
        addClassName("action-summary");
    }

    void show(ActionLine item) {
        removeAll();
        ActionPlan plan = item.plan();
        Span no = new Span(String.valueOf(item.no()));
        no.addClassNames("figures", "action-no");
        Span title = new Span(item.title());
        title.addClassNames("strong", "written", "action-title");
        Div about = new Div();
        about.addClassNames("row", "wraps", "action-about", "small");
        about.add(new Chip(getTranslation(Words.key(item.proposal().outcome())), Chip.Tone.OUTCOME));
        if (plan.owner() != null) {
            about.add(new Span(plan.owner()));
        }
        if (plan.deadline() != null) {
            about.add(new Span(Formats.of(getLocale()).date(plan.deadline())));
        }
        about.add(new Chip(getTranslation(Words.key(plan.status()))));
        List<String> missing = missing(item);
        if (!missing.isEmpty()) {
            about.add(new Chip(getTranslation("console.actions.lacks", String.join(", ", missing)), Chip.Tone.WARN));
        }
        Div words = new Div(title, about);
        words.addClassName("action-words");
        add(no, words);
    }

    private List<String> missing(ActionLine item) {
        ActionPlan plan = item.plan();
        List<String> missing = new ArrayList<>();
        if (plan.owner() == null) {
            missing.add(getTranslation("console.actions.lacks.owner"));
        }
        if (plan.deadline() == null) {
            missing.add(getTranslation("console.actions.lacks.deadline"));
        }
        if (plan.goal() == null) {
            missing.add(getTranslation("console.actions.lacks.goal"));
        }
        if (item.nextStep() == null) {
            missing.add(getTranslation("console.actions.lacks.next"));
        }
        return missing;
    }
}
