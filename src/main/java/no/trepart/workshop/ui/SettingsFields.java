package no.trepart.workshop.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.trepart.workshop.Settings;

/** How the meeting is run: what most hosts decide, and the rest folded away. */
class SettingsFields extends Div {

    private static final Settings USUAL = Settings.DEFAULT;

    private final Checkbox silentWriting = check("host.form.silent", "host.form.silentHint", USUAL.silentWriting());
    private final Checkbox assistant = check("host.form.assistant", "host.form.assistantHint", USUAL.assistant());
    private final Checkbox aliases = check("host.form.aliases", "host.form.aliasesHint", USUAL.showAliases());
    private final Checkbox approval = check("host.form.approval", "host.form.approvalHint", USUAL.approval());
    private final IntegerField dots = number("host.form.dots", USUAL.dots(), 1, 20);
    private final IntegerField quorum = number("host.form.quorum", USUAL.quorumPercent(), 1, 100);
    private final IntegerField retention = number("host.form.retention", USUAL.retentionDays(), 0, 365);
    private final IntegerField minimum = number("host.form.minimum", USUAL.minimumShown(), 3, 50);
    private final IntegerField each = number("host.form.each", USUAL.suggestionsEach(), 1, 100);
    private final Details more;

    SettingsFields() {
        addClassName("settings");
        Div numbers = new Div(quorum, retention, minimum, each);
        numbers.addClassName("settings-numbers");
        Div rest = new Div(aliases, approval, numbers);
        rest.addClassName("settings");
        more = new Details(getTranslation("host.form.more"), rest);
        add(dots, silentWriting, assistant, more);
    }

    private Checkbox check(String label, String hint, boolean checked) {
        Checkbox box = new Checkbox(getTranslation(label), checked);
        box.setHelperText(getTranslation(hint));
        return box;
    }

    private IntegerField number(String label, int usual, int least, int most) {
        IntegerField field = new IntegerField(getTranslation(label));
        field.setValue(usual);
        field.setMin(least);
        field.setMax(most);
        field.setStepButtonsVisible(true);
        field.setI18n(new IntegerField.IntegerFieldI18n()
                .setBadInputErrorMessage(range(least, most))
                .setMinErrorMessage(range(least, most))
                .setMaxErrorMessage(range(least, most)));
        return field;
    }

    private String range(int least, int most) {
        return getTranslation("Refusal.VALUE_OUT_OF_RANGE", least, most);
    }

    /** The settings; empty, with the wrong field shown, if a number cannot be used. */
    Optional<Settings> read() {
        Optional<IntegerField> wrong = numbers().filter(SettingsFields::isWrong).findFirst();
        wrong.ifPresent(field -> {
            more.setOpened(true);
            field.focus();
        });
        return wrong.isPresent() ? Optional.empty() : Optional.of(settings());
    }

    private Stream<IntegerField> numbers() {
        return List.of(dots, quorum, retention, minimum, each).stream();
    }

    private static boolean isWrong(IntegerField field) {
        return field.isInvalid() || field.isEmpty();
    }

    private Settings settings() {
        return new Settings(
                dots.getValue(),
                quorum.getValue(),
                minimum.getValue(),
                retention.getValue(),
                each.getValue(),
                silentWriting.getValue(),
                aliases.getValue(),
                assistant.getValue(),
                approval.getValue(),
                USUAL.doorClosed(),
                USUAL.withoutSources());
    }
}
