package no.trepart.room.ui.console;

import no.trepart.uikit.SettingsFields;
import no.trepart.workshop.Settings;
import no.trepart.workshop.SettingsChange;

/** How the meeting is run; what is changed counts from now on. */
class SettingsDialog {

    private final Lead lead;
    private final SettingsFields fields;
    private final Settings opened;

    SettingsDialog(Lead lead, Settings now) {
        this.lead = lead;
        this.opened = now;
        this.fields = new SettingsFields().withDoor().withSources(lead.sources());
        fields.show(now);
    }

    void open() {
        new Editing(
                        lead.on().clock(),
                        fields.getTranslation("console.settings"),
                        fields.getTranslation("console.settings.save"),
                        () -> fields.read().filter(this::save).isPresent())
                .with(fields)
                .open();
    }

    /** Only what was changed here: a co-facilitator may have changed the rest while this was open. */
    private boolean save(Settings wished) {
        return lead.configure(new SettingsChange(opened, wished)::over);
    }
}
