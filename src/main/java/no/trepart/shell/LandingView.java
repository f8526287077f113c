package no.trepart.shell;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.Autocapitalize;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import no.trepart.security.Guess;
import no.trepart.security.Guesses;
import no.trepart.uikit.LanguageMenu;
import no.trepart.uikit.Mark;
import no.trepart.words.Words;
import no.trepart.workshop.JoinCode;
import no.trepart.workshop.Refusal;
import no.trepart.workshop.Result;
import no.trepart.workshop.RoomLinks;
import no.trepart.workshop.Workshop;
import no.trepart.workshop.WorkshopService;

/** The front page: the field for the code is the page. */
@Route("")
@AnonymousAllowed
@StyleSheet("context://css/shell.css")
class LandingView extends Main implements HasDynamicTitle {

    private final TextField code = new TextField();
    private final transient WorkshopService workshops;
    private final transient Guesses guesses;

    LandingView(WorkshopService workshops, Guesses guesses) {
        this.workshops = workshops;
        this.guesses = guesses;
        addClassName("landing");
        Div words = new Div(mark(), headline(), lead(), form(), otherWays());
        words.addClassName("landing-words");
        add(words, new LanguageMenu(), picture());
    }

    private Mark mark() {
        Mark mark = new Mark();
        mark.addClassName("landing-mark");
        return mark;
    }

    private H1 headline() {
        H1 headline = new H1();
        headline.add(
                new Span(getTranslation("shell.headline.find")), new Span(getTranslation("shell.headline.together")));
        return headline;
    }

    private Paragraph lead() {
        Paragraph lead = new Paragraph(getTranslation("shell.lead"));
        lead.addClassName("landing-lead");
        return lead;
    }

    private Div form() {
        code.setLabel(getTranslation("shell.code.label"));
        code.setPlaceholder(getTranslation("shell.code.example"));
        code.setAutocapitalize(Autocapitalize.CHARACTERS);
        code.setAutocorrect(false);
        code.getElement().setAttribute("autocomplete", "off");
        code.getElement().setAttribute("spellcheck", "false");
        code.addClassName("landing-code");
        code.setAutofocus(true);
        Button join = new Button(getTranslation("shell.join"), click -> join());
        join.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        join.addClickShortcut(Key.ENTER).listenOn(code);
        Div form = new Div(code, join);
        form.addClassName("landing-form");
        return form;
    }

    private void join() {
        switch (guesses.attempt(Guess.JOIN_CODE, () -> find(code.getValue()))) {
            case Result.Done<Workshop>(Workshop workshop) ->
                UI.getCurrent().navigate(RoomLinks.participant(workshop.code()));
            case Result.Refused<Workshop> refused ->
                complain(getTranslation(
                        Words.key(refused.reason()), refused.details().toArray()));
        }
    }

    private Result<Workshop> find(String typed) {
        return JoinCode.parse(typed)
                .flatMap(workshops::findByCode)
                .map(Result::done)
                .orElseGet(() -> Result.refused(Refusal.UNKNOWN_CODE));
    }

    /** What was typed stays, for most mistakes are one letter. */
    private void complain(String words) {
        code.setErrorMessage(words);
        code.setInvalid(true);
        code.focus();
    }

    private Paragraph otherWays() {
        Paragraph ways = new Paragraph(
                new Span(getTranslation("shell.host") + " "),
                new Anchor("ny", getTranslation("shell.start")),
                new Span(" · "),
                new Anchor("erfaringer", getTranslation("shell.experience")));
        ways.addClassName("landing-ways");
        return ways;
    }

    private static Div picture() {
        Div picture = new Div(Mark.sign());
        picture.addClassNames("landing-picture", "on-night");
        picture.getElement().setAttribute("aria-hidden", "true");
        return picture;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("uikit.brand");
    }
}
