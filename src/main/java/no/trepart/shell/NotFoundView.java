package no.trepart.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import no.trepart.security.Guesses;
import no.trepart.workshop.WorkshopService;

/** Nothing lives at this address; most who come here look for a meeting. */
@AnonymousAllowed
class NotFoundView extends PlainScreen implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

    private final transient WorkshopService workshops;
    private final transient Guesses guesses;

    NotFoundView(WorkshopService workshops, Guesses guesses) {
        this.workshops = workshops;
        this.guesses = guesses;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        say(
                getTranslation("shell.notFound.title"),
                getTranslation("shell.notFound.lead"),
                new CodeForm(workshops, guesses));
        return HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.notFound.title");
    }
}
