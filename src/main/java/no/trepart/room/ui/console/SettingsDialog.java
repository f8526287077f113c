package no.trepart.room.ui.console;

import no.trepart.uikit.SettingsFields;
import no.trepart.workshop.Settings;

/** How the meeting is run; what is changed counts from now on. */
class SettingsDialog {

    private final Lead lead;
    private final SettingsFields fields;

    SettingsDialog(Lead lead, Settings now) {
        this.lead = lead;
        this.fields = new SettingsFields().withDoor().withSources(lead.sources());
        fields.show(now);
    }

    void open() {
        new Editing(
                        lead.on().clock(),
                        fields.getTranslation("console.settings"),
                        fields.getTranslation("console.settings.save"),
                        () -> fields.read().filter(lead::configure).isPresent())
                .with(fields)
                .open();
    }
}
