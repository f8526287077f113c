package no.trepart.room.ui.actions;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import java.util.function.Consumer;
import no.trepart.action.ActionPlan;
import no.trepart.action.ActionStatus;
import no.trepart.words.Words;
import org.jspecify.annotations.Nullable;

/** The fields of a plan; what somebody else changes comes in, except where one is writing oneself. */
class PlanFields extends Div {

    private final TextField title = line("console.plan.title");
    private final TextField owner = line("console.plan.owner");
    private final DatePicker deadline = new DeadlinePicker();
    private final Select<ActionStatus> status = new Select<>();
    private final TextArea goal = area("console.plan.goal");
    private final TextArea gain = area("console.plan.gain");
    private final TextArea mandate = area("console.plan.mandate");
    private final TextField involved = line("console.plan.involved");
    private final TextField resources = line("console.plan.resources");
    private final TextField evaluation = line("console.plan.evaluation");
    private final Consumer<ActionPlan> save;
    private ActionPlan known = ActionPlan.EMPTY;

    PlanFields(Consumer<ActionPlan> save) {
        this.save = save;
        addClassName("plan-fields");
        owner.setHelperText(getTranslation("console.plan.owner.help"));
        mandate.setHelperText(getTranslation("console.plan.mandate.help"));
        deadline.setLabel(getTranslation("console.plan.deadline"));
        status.setLabel(getTranslation("console.plan.status"));
        status.setItems(ActionStatus.values());
        status.setItemLabelGenerator(each -> each == null ? "" : getTranslation(Words.key(each)));
        status.setValue(ActionStatus.NOT_STARTED);
        add(title, owner, deadline, status, goal, gain, mandate, involved, resources, evaluation);
        getChildren().forEach(this::saveOnChange);
    }

    private TextField line(String label) {
        TextField field = new TextField(getTranslation(label));
        field.setMaxLength(ActionPlan.LONGEST_TEXT);
        return field;
    }

    private TextArea area(String label) {
        TextArea field = new TextArea(getTranslation(label));
        field.setMaxLength(ActionPlan.LONGEST_TEXT);
        return field;
    }

    private void saveOnChange(com.vaadin.flow.component.Component part) {
        if (part instanceof HasValue<?, ?> field) {
            field.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    save.accept(plan());
                }
            });
        }
    }

    private ActionPlan plan() {
        return new ActionPlan(
                title.getValue(),
                owner.getValue(),
                deadline.getValue(),
                goal.getValue(),
                gain.getValue(),
                mandate.getValue(),
                involved.getValue(),
                resources.getValue(),
                evaluation.getValue(),
                status.getValue());
    }

    void show(ActionPlan plan) {
        put(title, known.title(), plan.title());
        put(owner, known.owner(), plan.owner());
        put(goal, known.goal(), plan.goal());
        put(gain, known.gain(), plan.gain());
        put(mandate, known.mandate(), plan.mandate());
        put(involved, known.involved(), plan.involved());
        put(resources, known.resources(), plan.resources());
        put(evaluation, known.evaluation(), plan.evaluation());
        if (!Objects.equals(known.deadline(), plan.deadline())) {
            deadline.setValue(plan.deadline());
        }
        status.setValue(plan.status());
        known = plan;
    }

    private static void put(HasValue<?, String> field, @Nullable String before, @Nullable String now) {
        if (!Objects.equals(before, now)) {
            field.setValue(now == null ? "" : now);
        }
    }
}
