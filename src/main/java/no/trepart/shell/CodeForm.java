package no.trepart.shell;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocapitalize;
import com.vaadin.flow.component.textfield.TextField;
import no.trepart.security.Guess;
import no.trepart.security.Guesses;
import no.trepart.words.Words;
import no.trepart.workshop.JoinCode;
import no.trepart.workshop.Refusal;
import no.trepart.workshop.Result;
import no.trepart.workshop.RoomLinks;
import no.trepart.workshop.Workshop;
import no.trepart.workshop.WorkshopService;

/** The field for the code from the wall, and the way in. */
class CodeForm extends Div {

    private final TextField code = new TextField();
    private final transient WorkshopService workshops;
    private final transient Guesses guesses;

    CodeForm(WorkshopService workshops, Guesses guesses) {
        this.workshops = workshops;
        this.guesses = guesses;
        addClassName("code-form");
        code.setLabel(getTranslation("shell.code.label"));
        code.setPlaceholder(getTranslation("shell.code.example"));
        code.setAutocapitalize(Autocapitalize.CHARACTERS);
        code.setAutocorrect(false);
        code.getElement().setAttribute("autocomplete", "off");
        code.getElement().setAttribute("spellcheck", "false");
        code.addClassName("code-field");
        Button join = new Button(getTranslation("shell.join"), click -> join());
        join.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        join.addClickShortcut(Key.ENTER).listenOn(code);
        add(code, join);
    }

    /** Lets people type at once; on a page that is for something else the keyboard of a phone would be in the way. */
    CodeForm ready() {
        code.setAutofocus(true);
        return this;
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
}
