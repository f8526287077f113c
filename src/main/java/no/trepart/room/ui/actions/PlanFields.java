package no.trepart.room.ui.actions;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.trepart.action.ActionPlan;
import no.trepart.action.ActionStatus;
import no.trepart.action.PlanField;
import no.trepart.uikit.PersonalWarning;
import no.trepart.uikit.TextLimit;
import no.trepart.voting.NextStep;
import no.trepart.voting.Proposal;
import no.trepart.words.Words;
import org.jspecify.annotations.Nullable;

/** The fields of a plan; only what one changes is saved, so that two people can fill in one action together. */
class PlanFields extends Div {

    private final Set<PlanField> unsaved = EnumSet.noneOf(PlanField.class);
    private final Map<PlanField, TextFieldBase<?, String>> texts = new EnumMap<>(PlanField.class);
    private final TextField title = line(PlanField.TITLE, "console.plan.title");
    private final TextField owner = line(PlanField.OWNER, "console.plan.owner");
    private final DeadlinePicker deadline = new DeadlinePicker();
    private final Select<ActionStatus> status = new Select<>();
    private final TextArea goal = area(PlanField.GOAL, "console.plan.goal");
    private final TextArea gain = area(PlanField.GAIN, "console.plan.gain");
    private final TextArea mandate = area(PlanField.MANDATE, "console.plan.mandate");
    private final TextField involved = line(PlanField.INVOLVED, "console.plan.involved");
    private final TextField resources = line(PlanField.RESOURCES, "console.plan.resources");
    private final TextField evaluation = line(PlanField.EVALUATION, "console.plan.evaluation");
    private final Select<NextStep> next = new Select<>();
    private final BiPredicate<ActionPlan, Set<PlanField>> saving;
    private final Button anyway;
    private final PersonalWarning warning;
    private ActionPlan known = ActionPlan.EMPTY;

    /**
     * Makes the fields, empty.
     *
     * @param clock gives time to read a warning
     * @param saving writes the named fields of a plan and tells whether they were written; those that were not, or are too long,
     *     go with the next
     */
    PlanFields(InstantSource clock, BiPredicate<ActionPlan, Set<PlanField>> saving) {
        this.saving = saving;
        anyway = new Button("", click -> saveAnyway());
        warning = new PersonalWarning(clock, anyway, this::unsavedTexts);
        anyway.setVisible(false);
        addClassName("plan-fields");
        owner.setHelperText(getTranslation("console.plan.owner.help"));
        mandate.setHelperText(getTranslation("console.plan.mandate.help"));
        deadline.setLabel(getTranslation("console.plan.deadline"));
        status.setLabel(getTranslation("console.plan.status"));
        status.setItems(ActionStatus.values());
        status.setItemLabelGenerator(each -> each == null ? "" : getTranslation(Words.key(each)));
        status.setValue(ActionStatus.NOT_STARTED);
        prepareNext();
        add(title, owner, deadline, status, goal, gain, mandate, involved, resources, evaluation, next);
        add(warning, anyway);
        saveOnChange(PlanField.DEADLINE, deadline);
        // What is no date changes nothing if there was none before, and neither does taking it away again.
        deadline.addValidationStatusChangeListener(looked -> changed(PlanField.DEADLINE));
        saveOnChange(PlanField.STATUS, status);
        saveOnChange(PlanField.NEXT_STEP, next);
    }

    private void prepareNext() {
        next.setLabel(getTranslation("console.form.next"));
        next.setItems(NextStep.values());
        next.setItemLabelGenerator(step -> step == null ? "" : getTranslation(Words.key(step)));
        next.setEmptySelectionAllowed(true);
        next.setEmptySelectionCaption(getTranslation("console.form.next.none"));
    }

    private TextField line(PlanField which, String label) {
        TextField field = new TextField(getTranslation(label));
        texts.put(which, TextLimit.set(field, ActionPlan.LONGEST_TEXT));
        saveOnChange(which, field);
        return field;
    }

    private TextArea area(PlanField which, String label) {
        TextArea field = new TextArea(getTranslation(label));
        texts.put(which, TextLimit.set(field, ActionPlan.LONGEST_TEXT));
        saveOnChange(which, field);
        return field;
    }

    private <T> void saveOnChange(PlanField which, HasValue<?, T> field) {
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed(which);
            }
        });
    }

    private void changed(PlanField which) {
        unsaved.add(which);
        warning.look();
        offer();
    }

    /** Saves unless somebody can be recognised in what is to be saved: then only when the button is pressed that comes up. */
    private void offer() {
        boolean calm = warning.lets() && !warning.isVisible();
        anyway.setVisible(!calm);
        if (calm) {
            save();
        }
    }

    private void saveAnyway() {
        if (warning.lets()) {
            save();
            warning.calm();
            anyway.setVisible(false);
        }
    }

    private void save() {
        Set<PlanField> fitting = unsaved.stream().filter(this::fits).collect(Collectors.toUnmodifiableSet());
        if (saving.test(plan(), fitting)) {
            unsaved.removeAll(fitting);
        }
    }

    /** Whether it can be saved; what is no date, or too long, stays in its field until it is put right. */
    boolean fits(PlanField which) {
        TextFieldBase<?, String> text = texts.get(which);
        return text == null ? which != PlanField.DEADLINE || deadline.holdsAny() : TextLimit.fits(text);
    }

    boolean fit() {
        return Stream.of(PlanField.values()).allMatch(this::fits);
    }

    private Stream<String> unsavedTexts() {
        ActionPlan plan = plan();
        return unsaved.stream()
                .map(which -> which.in(plan))
                .filter(String.class::isInstance)
                .map(String.class::cast);
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
                next.getValue(),
                status.getValue());
    }

    /** Where it goes next is asked only where the recommendation does not say: what was agreed on is not changed here. */
    void show(ActionPlan plan, Proposal agreed) {
        next.setVisible(agreed.nextStep() == null);
        put(PlanField.TITLE, title, plan, plan.title());
        put(PlanField.OWNER, owner, plan, plan.owner());
        put(PlanField.DEADLINE, deadline, plan, plan.deadline());
        put(PlanField.GOAL, goal, plan, plan.goal());
        put(PlanField.GAIN, gain, plan, plan.gain());
        put(PlanField.MANDATE, mandate, plan, plan.mandate());
        put(PlanField.INVOLVED, involved, plan, plan.involved());
        put(PlanField.RESOURCES, resources, plan, plan.resources());
        put(PlanField.EVALUATION, evaluation, plan, plan.evaluation());
        put(PlanField.NEXT_STEP, next, plan, plan.nextStep());
        put(PlanField.STATUS, status, plan, plan.status());
        known = plan;
    }

    private <T> void put(PlanField which, HasValue<?, T> field, ActionPlan plan, @Nullable T now) {
        // What cannot be saved yet is somebody's half-written work.
        if (fits(which) && !Objects.equals(which.in(known), which.in(plan))) {
            field.setValue(now == null ? field.getEmptyValue() : now);
            unsaved.remove(which);
        }
    }
}
