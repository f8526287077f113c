package no.trepart.uikit;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.trepart.workshop.Settings;

/** How a meeting is run: what most hosts decide, and the rest folded away. */
public class SettingsFields extends Div {

    private final Checkbox silentWriting = check("host.form.silent", "host.form.silentHint");
    private final Checkbox assistant = check("host.form.assistant", "host.form.assistantHint");
    private final Checkbox aliases = check("host.form.aliases", "host.form.aliasesHint");
    private final Checkbox approval = check("host.form.approval", "host.form.approvalHint");
    private final Checkbox doorClosed = check("host.form.closed", "host.form.closedHint");
    private final IntegerField dots = number("host.form.dots", 1, Settings.MOST_DOTS);
    private final IntegerField quorum = number("host.form.quorum", 1, Settings.WHOLE_PARTY_PERCENT);
    private final IntegerField retention = number("host.form.retention", 0, Settings.MOST_RETENTION_DAYS);
    private final IntegerField minimum =
            number("host.form.minimum", Settings.LEAST_MINIMUM_SHOWN, Settings.MOST_MINIMUM_SHOWN);
    private final IntegerField each = number("host.form.each", 1, Settings.MOST_SUGGESTIONS_EACH);
    private final AgendaFields agenda = new AgendaFields();
    private final SourceFields sources = new SourceFields();
    private final Details steps;
    private final Details library;
    private final Details more;

    /** Fields that show what is usual. */
    public SettingsFields() {
        addClassName("settings");
        Div numbers = new Div(quorum, retention, minimum, each);
        numbers.addClassName("settings-numbers");
        doorClosed.setVisible(false);
        Div rest = new Div(aliases, approval, doorClosed, numbers);
        rest.addClassName("settings");
        steps = new Details(getTranslation("host.agenda.title"), agenda);
        library = new Details(getTranslation("host.sources.title"), sources);
        library.setVisible(false);
        more = new Details(getTranslation("host.form.more"), rest);
        add(dots, silentWriting, assistant, steps, library, more);
        show(Settings.DEFAULT);
    }

    /** For a meeting that has begun: its door can be shut, too. */
    public SettingsFields withDoor() {
        doorClosed.setVisible(true);
        return this;
    }

    /** With the sources that the meeting can do without. */
    public SettingsFields withSources(List<SourceChoice> choices) {
        sources.offer(choices);
        library.setVisible(!choices.isEmpty());
        return this;
    }

    private Checkbox check(String label, String hint) {
        Checkbox box = new Checkbox(getTranslation(label));
        box.setHelperText(getTranslation(hint));
        return box;
    }

    private IntegerField number(String label, int least, int most) {
        return Numbers.field(getTranslation(label), least, most);
    }

    /** Fills the fields. */
    public void show(Settings settings) {
        silentWriting.setValue(settings.silentWriting());
        assistant.setValue(settings.assistant());
        aliases.setValue(settings.showAliases());
        approval.setValue(settings.approval());
        doorClosed.setValue(settings.doorClosed());
        dots.setValue(settings.dots());
        quorum.setValue(settings.quorumPercent());
        retention.setValue(settings.retentionDays());
        minimum.setValue(settings.minimumShown());
        each.setValue(settings.suggestionsEach());
        sources.show(settings.withoutSources());
        agenda.show(settings.agenda());
    }

    /** The settings; empty, with the wrong field shown, if a number cannot be used. */
    public Optional<Settings> read() {
        Optional<IntegerField> wrong = Stream.concat(numbers().filter(SettingsFields::isWrong), agenda.wrong())
                .findFirst();
        wrong.ifPresent(field -> {
            more.setOpened(true);
            steps.setOpened(true);
            field.setInvalid(true);
            field.focus();
        });
        return wrong.isPresent() ? Optional.empty() : Optional.of(settings());
    }

    private Stream<IntegerField> numbers() {
        return Stream.of(dots, quorum, retention, minimum, each);
    }

    private static boolean isWrong(IntegerField field) {
        return field.isInvalid() || field.isEmpty() || !Numbers.isWithin(field);
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
                doorClosed.getValue(),
                sources.without(),
                agenda.read());
    }
}
