package no.trepart.room.ui.console;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import no.trepart.room.Agreement;
import no.trepart.room.Card;
import no.trepart.suggestion.Outcome;
import no.trepart.uikit.Choice;
import no.trepart.uikit.ChoiceButtons;
import no.trepart.uikit.Drafts;
import no.trepart.uikit.Notices;
import no.trepart.uikit.PersonalWarning;
import no.trepart.uikit.TextLimit;
import no.trepart.voting.NextStep;
import no.trepart.voting.Proposal;
import no.trepart.words.Words;
import no.trepart.workshop.Refusal;
import org.jspecify.annotations.Nullable;

/** What the meeting would recommend; which fields must be filled follows from the outcome. */
class RecommendationForm extends Div {

    private final Lead lead;
    private final String subject;
    private final String suggested;
    private final Runnable saved;
    private final ChoiceButtons<Outcome> outcome;
    private final TextArea wording;
    private final Select<NextStep> next = new Select<>();
    private final TextArea safeguards;
    private final TextArea provision;
    private final IntegerField months = new IntegerField();
    private final Button save;
    private final PersonalWarning warning;
    private @Nullable Proposal filledFrom;

    RecommendationForm(Lead lead, Card card, Runnable saved) {
        this.lead = lead;
        this.subject = card.id();
        this.suggested = card.text();
        this.saved = saved;
        addClassNames("card", "stack", "recommendation-form");
        outcome = new ChoiceButtons<>(
                ChoiceButtons.Look.CHIPS,
                getTranslation("console.form.outcome"),
                List.of(Outcome.values()),
                each -> Choice.of(getTranslation(Words.key(each))));
        outcome.onChoice(this::requireFor);
        wording = area("wording", "console.form.wording");
        wording.setRequiredIndicatorVisible(true);
        safeguards = area("safeguards", "console.form.safeguards");
        safeguards.setHelperText(getTranslation("console.form.safeguards.help"));
        provision = area("provision", "console.form.provision");
        next.setLabel(getTranslation("console.form.next"));
        next.setItems(NextStep.values());
        next.setItemLabelGenerator(step -> step == null ? "" : getTranslation(Words.key(step)));
        next.setEmptySelectionAllowed(true);
        next.setEmptySelectionCaption(getTranslation("console.form.next.none"));
        prepareMonths();
        save = new Button(getTranslation("console.form.save"), click -> save());
        warning = new PersonalWarning(lead.on().clock(), save, List.of(wording, safeguards, provision));
        Div label = new Div(getTranslation("console.form.outcome"));
        label.addClassName("label");
        Div goesOn = new Div(next, months);
        goesOn.addClassNames("row", "wraps", "goes-on");
        add(label, outcome, wording, safeguards, provision, goesOn, warning, save);
        begin(card);
    }

    private TextArea area(String name, String label) {
        TextArea area = new TextArea(getTranslation(label));
        area.setWidthFull();
        TextLimit.set(area, Proposal.LONGEST_TEXT);
        return Drafts.keep(area, lead.draft(name + " " + subject));
    }

    private void prepareMonths() {
        String range = getTranslation("console.range", 1, Proposal.LONGEST_TRIAL);
        months.setLabel(getTranslation("console.form.months"));
        months.setMin(1);
        months.setMax(Proposal.LONGEST_TRIAL);
        months.setI18n(new IntegerField.IntegerFieldI18n()
                .setMinErrorMessage(range)
                .setMaxErrorMessage(range)
                .setBadInputErrorMessage(range));
    }

    private void begin(Card card) {
        Outcome hoped = card.triage().outcome();
        outcome.choose(hoped);
        Drafts.begin(wording, suggested);
        requireFor(hoped);
    }

    private void requireFor(@Nullable Outcome chosen) {
        boolean trial = chosen == Outcome.TRIAL;
        offerWords(chosen == Outcome.KEEP);
        safeguards.setRequiredIndicatorVisible(chosen == Outcome.REMOVE);
        provision.setVisible(trial || !provision.isEmpty());
        provision.setRequiredIndicatorVisible(trial);
        months.setVisible(trial || chosen == Outcome.PILOT);
        months.setRequiredIndicatorVisible(trial);
        for (TextArea field : List.of(wording, safeguards, provision)) {
            field.setInvalid(!TextLimit.fits(field));
        }
    }

    /** What is kept is kept for a reason, which the words of the suggestion are not. */
    private void offerWords(boolean keeps) {
        wording.setLabel(getTranslation(keeps ? "console.form.wording.grounds" : "console.form.wording"));
        if (keeps && isAsSuggested()) {
            wording.clear();
        } else if (!keeps && wording.isEmpty()) {
            wording.setValue(suggested);
        }
    }

    private boolean isAsSuggested() {
        return wording.getValue().strip().equalsIgnoreCase(suggested.strip());
    }

    /** Fills in what was proposed, once for each proposal, and never over what is being written. */
    void show(@Nullable Agreement agreement, boolean editing) {
        if (!warning.isVisible()) {
            save.setText(getTranslation(agreement == null ? "console.form.save" : "console.form.save.again"));
        }
        if (agreement != null && !editing && !agreement.proposal().equals(filledFrom)) {
            filledFrom = agreement.proposal();
            fill(agreement.proposal());
        }
    }

    private void fill(Proposal proposal) {
        outcome.choose(proposal.outcome());
        Drafts.begin(wording, proposal.wording());
        Drafts.begin(safeguards, orEmpty(proposal.safeguards()));
        Drafts.begin(provision, orEmpty(proposal.provision()));
        next.setValue(proposal.nextStep() == null ? next.getEmptyValue() : proposal.nextStep());
        months.setValue(proposal.months() == null ? months.getEmptyValue() : proposal.months());
        requireFor(proposal.outcome());
    }

    private void save() {
        if (outcome.chosen().isEmpty()) {
            Notices.problem(getTranslation("console.form.choose"));
        } else if (isFilled(outcome.chosen().get())
                && warning.lets()
                && lead.propose(subject, proposal(outcome.chosen().get()))) {
            List.of(wording, safeguards, provision).forEach(Drafts::forget);
            warning.calm();
            Notices.done(getTranslation("console.form.saved"));
            saved.run();
        }
    }

    private boolean isFilled(Outcome chosen) {
        boolean trial = chosen == Outcome.TRIAL;
        require(wording, true, "console.form.wording.missing");
        if (chosen == Outcome.KEEP && isAsSuggested()) {
            wording.setErrorMessage(getTranslation(Words.key(Refusal.GROUNDS_REQUIRED)));
            wording.setInvalid(true);
        }
        require(safeguards, chosen == Outcome.REMOVE, "console.form.safeguards.missing");
        require(provision, trial, "console.form.provision.missing");
        boolean timed = !trial || !months.isEmpty();
        if (!timed) {
            months.setInvalid(true);
            months.setErrorMessage(getTranslation("console.form.months.missing"));
        }
        List<TextArea> fields = List.of(wording, safeguards, provision);
        fields.stream().filter(TextArea::isInvalid).findFirst().ifPresent(TextArea::focus);
        return timed && !months.isInvalid() && fields.stream().noneMatch(TextArea::isInvalid);
    }

    private void require(TextArea field, boolean required, String words) {
        field.setErrorMessage(getTranslation(words));
        field.setInvalid((required && field.getValue().isBlank()) || !TextLimit.fits(field));
    }

    private Proposal proposal(Outcome chosen) {
        return new Proposal(
                chosen,
                wording.getValue(),
                next.getValue(),
                safeguards.getValue(),
                chosen == Outcome.TRIAL ? provision.getValue() : null,
                months.isVisible() ? months.getValue() : null);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
