package no.trepart.workshop.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.ScrollIntoViewOption;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import no.trepart.followup.Offer;
import no.trepart.uikit.Choice;
import no.trepart.uikit.ChoiceButtons;
import no.trepart.uikit.Drafts;
import no.trepart.uikit.SettingsFields;
import no.trepart.uikit.SourceChoice;
import no.trepart.uikit.TextLimit;
import no.trepart.words.Formats;
import no.trepart.words.Words;
import no.trepart.workshop.Language;
import no.trepart.workshop.NewWorkshop;
import no.trepart.workshop.TemplateService;
import no.trepart.workshop.Workshop;

/** What a host says about a meeting to start: a title is enough. */
class StartForm extends Div {

    private final H1 heading = new H1();
    private final Div goesOn = new Div();
    private final TextField title = new TextField();
    private final TextField municipality = new TextField();
    private final ChoiceButtons<Language> language;
    private final SettingsFields settings;
    private final transient Predicate<NewWorkshop> start;

    StartForm(TemplateService templates, List<SourceChoice> sources, Predicate<NewWorkshop> start) {
        this.settings = new SettingsFields().withSources(sources);
        this.start = start;
        addClassName("start-form");
        heading.setText(getTranslation("host.title"));
        goesOn.addClassNames("hint-box", "goes-on");
        goesOn.setVisible(false);
        title.setLabel(getTranslation("host.form.title"));
        title.setHelperText(getTranslation("host.form.titleHint"));
        TextLimit.set(title, Workshop.LONGEST_TITLE);
        Drafts.keep(title, "start title");
        title.setAutofocus(true);
        municipality.setLabel(getTranslation("host.form.municipality"));
        TextLimit.set(municipality, Workshop.LONGEST_TITLE);
        Drafts.keep(municipality, "start municipality");
        language = languages();
        Button go = new Button(getTranslation("host.form.start"), click -> submit());
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        go.getElement().getThemeList().add("large");
        go.addClickShortcut(Key.ENTER).listenOn(title, municipality);
        add(
                heading,
                goesOn,
                title,
                municipality,
                labelled(language),
                new TemplateBar(templates, settings::show, settings::read),
                settings,
                go);
    }

    /**
     * Says what a meeting that goes on from another begins with, and fills the fields with what that one chose.
     *
     * @param afresh what is done if nothing is to come along after all
     */
    void goesOnFrom(Offer offer, Runnable afresh) {
        Workshop earlier = offer.earlier();
        heading.setText(getTranslation("host.goOn.title"));
        Button without = new Button(getTranslation("host.goOn.fresh"), click -> afresh.run());
        without.addThemeVariants(ButtonVariant.LUMO_SMALL);
        Paragraph behind = new Paragraph(getTranslation("host.goOn.withheld", offer.withheld()));
        behind.setVisible(offer.withheld() > 0);
        goesOn.add(
                new Paragraph(getTranslation(
                        "host.goOn.lead",
                        earlier.title(),
                        Formats.of(getLocale()).date(earlier.createdAt()),
                        offer.suggestions(),
                        offer.actions())),
                behind,
                new Paragraph(getTranslation("host.goOn.how")),
                without);
        goesOn.setVisible(true);
        heading.scrollIntoView(ScrollIntoViewOption.Block.NEAREST);
        String after = "start after " + earlier.code().value();
        Drafts.begin(Drafts.keep(title, after + " title"), earlier.title());
        Drafts.begin(
                Drafts.keep(municipality, after + " municipality"),
                Objects.requireNonNullElse(earlier.municipality(), ""));
        language.choose(earlier.language());
        settings.show(earlier.settings());
    }

    private ChoiceButtons<Language> languages() {
        ChoiceButtons<Language> languages = new ChoiceButtons<>(
                ChoiceButtons.Look.SEGMENTS,
                getTranslation("host.form.language"),
                List.of(Language.values()),
                each -> Choice.of(getTranslation(Words.key(each))));
        languages.choose(Language.nearest(getLocale()));
        return languages;
    }

    private Div labelled(ChoiceButtons<Language> languages) {
        Span label = new Span(getTranslation("host.form.language"));
        label.addClassName("field-label");
        label.getElement().setAttribute("aria-hidden", "true");
        return new Div(label, languages);
    }

    private void submit() {
        if (title.getValue().isBlank()) {
            title.setErrorMessage(getTranslation("host.form.titleMissing"));
            title.setInvalid(true);
            title.focus();
            return;
        }
        if (!TextLimit.fit(List.of(title, municipality))) {
            return;
        }
        settings.read()
                .filter(read -> start.test(new NewWorkshop(
                        title.getValue(),
                        municipality.getValue(),
                        language.chosen().orElse(Language.NB),
                        read)))
                .ifPresent(started -> List.of(title, municipality).forEach(Drafts::forget));
    }
}
