package no.trepart.security.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import no.trepart.security.HostLinks;
import no.trepart.security.HostLogin;
import no.trepart.uikit.Mark;
import no.trepart.workshop.Refusal;
import no.trepart.workshop.Result;
import org.springframework.security.core.Authentication;

/** Lets a host in who has the key but not the link. */
@Route("logg-inn")
@AnonymousAllowed
@StyleSheet("context://css/shell.css")
class LoginView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final PasswordField key = new PasswordField();
    private final transient HostLogin login;

    LoginView(HostLogin login) {
        this.login = login;
        addClassName("plain-screen");
        key.setLabel(getTranslation("security.login.key"));
        key.setAutofocus(true);
        Button enter = new Button(getTranslation("security.login.enter"), click -> enter());
        enter.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        enter.addClickShortcut(Key.ENTER).listenOn(key);
        add(
                new Anchor("", new Mark()),
                new H1(getTranslation("security.login.title")),
                new Paragraph(getTranslation("security.login.lead")),
                key,
                enter,
                new Anchor("", getTranslation("security.login.join")));
    }

    private void enter() {
        switch (login.logIn(key.getValue())) {
            case Result.Done<Authentication> done ->
                // A new page, for the session has another identity now.
                getUI().ifPresent(ui -> ui.getPage().setLocation(HostLinks.NEW.substring(1)));
            case Result.Refused<Authentication> refused ->
                complain(refused.reason() == Refusal.TOO_FAST ? "security.login.wait" : "security.login.wrong");
        }
    }

    private void complain(String words) {
        key.setErrorMessage(getTranslation(words));
        key.setInvalid(true);
        key.focus();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (event.getLocation().getQueryParameters().getParameters().containsKey(HostLinks.FAILED)) {
            complain("security.login.wrong");
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("security.login.title");
    }
}
