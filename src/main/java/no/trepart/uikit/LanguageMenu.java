package no.trepart.uikit;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import java.util.Optional;
import no.trepart.words.Words;
import no.trepart.workshop.Language;

/** Lets somebody read the screens in another language; the device remembers it. */
public final class LanguageMenu extends Nav {

    public LanguageMenu() {
        addClassName("languages");
        setAriaLabel(getTranslation("uikit.language"));
        for (Language language : Language.values()) {
            add(button(language));
        }
    }

    private NativeButton button(Language language) {
        NativeButton button = new NativeButton(getTranslation(Words.key(language)), click -> switchTo(language));
        button.addClassName("language");
        button.getElement().setAttribute("lang", language.locale().toLanguageTag());
        if (language == Language.nearest(getLocale())) {
            button.getElement().setAttribute("aria-current", "true");
        }
        return button;
    }

    private void switchTo(Language language) {
        Optional.ofNullable(VaadinResponse.getCurrent())
                .ifPresent(response -> RememberedLanguage.remember(language, response));
        Optional.ofNullable(VaadinSession.getCurrent()).ifPresent(session -> session.setLocale(language.locale()));
        getUI().ifPresent(ui -> ui.getPage().reload());
    }
}
