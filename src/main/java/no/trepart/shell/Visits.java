package no.trepart.shell;

import com.vaadin.flow.component.ReconnectDialogConfiguration;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import no.trepart.identity.Identity;
import no.trepart.uikit.RememberedLanguage;
import no.trepart.words.Words;
import org.springframework.stereotype.Component;

/** Prepares every visit: the first page, the language of its screens, and what it says when something goes wrong. */
@Component
class Visits implements VaadinServiceInitListener {

    private final transient Words words;
    private final transient ContentPolicy policy;
    private final transient Identity identity;

    Visits(Words words, ContentPolicy policy, Identity identity) {
        this.words = words;
        this.policy = policy;
        this.identity = identity;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(new IndexPage(words, policy, identity));
        event.getSource().setSystemMessagesProvider(info -> systemMessages(info.getLocale()));
        event.getSource().addSessionInitListener(visit -> visit.getSession().setErrorHandler(new CalmErrorHandler()));
        event.getSource().addUIInitListener(this::opened);
    }

    private void opened(UIInitEvent event) {
        UI ui = event.getUI();
        VaadinRequest request = VaadinRequest.getCurrent();
        if (request != null) {
            ui.setLocale(RememberedLanguage.of(request).locale());
        }
        ReconnectDialogConfiguration lost = ui.getReconnectDialogConfiguration();
        lost.setDialogText(ui.getTranslation("shell.connection.lost"));
        lost.setDialogTextGaveUp(ui.getTranslation("shell.connection.gaveUp"));
        lost.setReconnectInterval(3_000);
    }

    /** An expired session simply reloads: the room comes back from the address and the cookie. */
    private SystemMessages systemMessages(Locale locale) {
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(false);
        messages.setInternalErrorCaption(words.say(locale, "shell.fault.title"));
        messages.setInternalErrorMessage(words.say(locale, "shell.fault.reload"));
        messages.setSyncErrorCaption(words.say(locale, "shell.fault.title"));
        messages.setSyncErrorMessage(words.say(locale, "shell.fault.reload"));
        messages.setCookiesDisabledCaption(words.say(locale, "shell.cookies.title"));
        messages.setCookiesDisabledMessage(words.say(locale, "shell.cookies.lead"));
        return messages;
    }
}
