package no.trepart.room.ui.console;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import no.trepart.uikit.Notices;
import no.trepart.workshop.Settings;

/** How the meeting is run; what is changed counts from now on. */
class SettingsDialog {

    private final Lead lead;
    private final Settings before;
    private final Div content = new Div();
    private final IntegerField dots;
    private final IntegerField quorum;
    private final IntegerField minimum;
    private final IntegerField retention;
    private final IntegerField each;
    private final Checkbox silent;
    private final Checkbox aliases;
    private final Checkbox assistant;
    private final Checkbox approval;
    private final Checkbox closed;

    SettingsDialog(Lead lead, Settings now) {
        this.lead = lead;
        this.before = now;
        dots = number("console.settings.dots", 1, 20, now.dots());
        quorum = number("console.settings.quorum", 1, 100, now.quorumPercent());
        minimum = number("console.settings.minimum", 3, 50, now.minimumShown());
        retention = number("console.settings.retention", 0, 365, now.retentionDays());
        each = number("console.settings.each", 1, 100, now.suggestionsEach());
        silent = box("console.settings.silent", now.silentWriting());
        aliases = box("console.settings.aliases", now.showAliases());
        assistant = box("console.settings.assistant", now.assistant());
        approval = box("console.door.approval", now.approval());
        closed = box("console.settings.closed", now.doorClosed());
        Div numbers = new Div(dots, each, quorum, minimum, retention);
        numbers.addClassName("settings-numbers");
        Div boxes = new Div(silent, aliases, assistant, approval, closed);
        boxes.addClassNames("stack", "settings-boxes");
        content.addClassName("stack");
        content.add(boxes, numbers);
    }

    private IntegerField number(String label, int least, int most, int value) {
        IntegerField field = new IntegerField(content.getTranslation(label));
        String range = content.getTranslation("console.range", least, most);
        field.setMin(least);
        field.setMax(most);
        field.setValue(value);
        field.setStepButtonsVisible(true);
        field.setI18n(new IntegerField.IntegerFieldI18n()
                .setMinErrorMessage(range)
                .setMaxErrorMessage(range)
                .setBadInputErrorMessage(range));
        return field;
    }

    private Checkbox box(String label, boolean value) {
        return new Checkbox(content.getTranslation(label), value);
    }

    void open() {
        new Editing(
                        content.getTranslation("console.settings"),
                        content.getTranslation("console.settings.save"),
                        this::save)
                .with(content)
                .open();
    }

    private boolean save() {
        boolean filled = List.of(dots, quorum, minimum, retention, each).stream()
                .noneMatch(field -> field.isEmpty() || field.isInvalid());
        if (!filled) {
            Notices.problem(content.getTranslation("console.settings.wrong"));
            return false;
        }
        return lead.configure(new Settings(
                dots.getValue(),
                quorum.getValue(),
                minimum.getValue(),
                retention.getValue(),
                each.getValue(),
                silent.getValue(),
                aliases.getValue(),
                assistant.getValue(),
                approval.getValue(),
                closed.getValue(),
                before.withoutSources()));
    }

    static Settings withApproval(Settings settings, boolean approval) {
        return new Settings(
                settings.dots(),
                settings.quorumPercent(),
                settings.minimumShown(),
                settings.retentionDays(),
                settings.suggestionsEach(),
                settings.silentWriting(),
                settings.showAliases(),
                settings.assistant(),
                approval,
                settings.doorClosed(),
                settings.withoutSources());
    }
}
