package no.trepart.workshop.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import no.trepart.uikit.Notices;
import no.trepart.uikit.TextLimit;
import no.trepart.words.Words;
import no.trepart.workshop.MeetingFormat;
import no.trepart.workshop.Result;
import no.trepart.workshop.Settings;
import no.trepart.workshop.TemplateService;
import no.trepart.workshop.WorkshopTemplate;

/** Picks a template to fill the form with, saves the form as one, and takes one away again. */
class TemplateBar extends Div {

    private final transient TemplateService templates;
    private final transient Supplier<Optional<Settings>> read;
    private final Select<Choice> choice = new Select<>();
    private final Button save;
    private final Button remove;

    /** A template to choose; those that come with the application cannot be removed. */
    private record Choice(String name, Settings settings, boolean own) {}

    TemplateBar(TemplateService templates, Consumer<Settings> fill, Supplier<Optional<Settings>> read) {
        this.templates = templates;
        this.read = read;
        addClassName("template-bar");
        choice.setLabel(getTranslation("host.template"));
        choice.setItemLabelGenerator(Choice::name);
        save = new Button(getTranslation("host.template.save"), click -> askForName());
        save.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        remove = new Button(getTranslation("host.template.remove"), click -> remove());
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        add(choice, save, remove);
        refresh(getTranslation(Words.key(MeetingFormat.WHOLE)));
        choice.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                fill.accept(change.getValue().settings());
            }
            remove.setVisible(change.getValue() != null && change.getValue().own());
        });
    }

    private void refresh(String chosen) {
        List<Choice> all = new ArrayList<>(Arrays.stream(MeetingFormat.values())
                .map(format -> new Choice(
                        getTranslation(Words.key(format)), Settings.DEFAULT.withAgenda(format.agenda()), false))
                .toList());
        templates.all().forEach(saved -> all.add(new Choice(saved.name(), saved.settings(), true)));
        choice.setItems(all);
        all.stream()
                .filter(each -> each.name().equals(chosen))
                .reduce((first, last) -> last)
                .ifPresent(choice::setValue);
        remove.setVisible(choice.getValue() != null && choice.getValue().own());
    }

    private void askForName() {
        Optional<Settings> settings = read.get();
        settings.ifPresent(each -> nameDialog(each).open());
    }

    private Dialog nameDialog(Settings settings) {
        TextField name = new TextField(getTranslation("host.template.name"));
        name.setHelperText(getTranslation("host.template.nameHint"));
        TextLimit.set(name, WorkshopTemplate.LONGEST_NAME).setWidthFull();
        name.setAutofocus(true);
        Dialog dialog = new Dialog(getTranslation("host.template.save"), name);
        Button done = new Button(getTranslation("host.template.save.do"), click -> save(name, settings, dialog));
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        done.addClickShortcut(com.vaadin.flow.component.Key.ENTER).listenOn(name);
        dialog.getFooter().add(new Button(getTranslation("host.remove.cancel.plain"), click -> dialog.close()), done);
        return dialog;
    }

    private void save(TextField name, Settings settings, Dialog dialog) {
        switch (templates.save(name.getValue(), settings)) {
            case Result.Done<WorkshopTemplate>(WorkshopTemplate saved) -> {
                dialog.close();
                refresh(saved.name());
                Notices.done(getTranslation("host.template.saved", saved.name()));
            }
            case Result.Refused<WorkshopTemplate> refused -> {
                name.setErrorMessage(getTranslation(
                        Words.key(refused.reason()), refused.details().toArray()));
                name.setInvalid(true);
            }
        }
    }

    /** What is removed can be saved again, for the form still holds it. */
    private void remove() {
        Choice gone = choice.getValue();
        templates.remove(gone.name());
        refresh(getTranslation(Words.key(MeetingFormat.WHOLE)));
        Notices.done(getTranslation("host.template.removed", gone.name()));
    }
}
