package no.trepart.workshop.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import no.trepart.followup.FollowUpService;
import no.trepart.followup.Offer;
import no.trepart.knowledge.KnowledgeBase;
import no.trepart.knowledge.SourceHoldings;
import no.trepart.security.HostLogin;
import no.trepart.security.PublicAddress;
import no.trepart.security.Seats;
import no.trepart.uikit.LanguageMenu;
import no.trepart.uikit.Mark;
import no.trepart.uikit.Notices;
import no.trepart.uikit.SourceChoice;
import no.trepart.workshop.Result;
import no.trepart.workshop.Role;
import no.trepart.workshop.StartedWorkshop;
import no.trepart.workshop.TemplateService;
import no.trepart.workshop.Workshop;
import no.trepart.workshop.WorkshopService;
import org.jspecify.annotations.Nullable;

/** Where a host starts workshops, gets their links, and removes them. */
@Route("ny")
@RolesAllowed(HostLogin.HOST)
@StyleSheet("context://css/host.css")
class HostView extends Div implements BeforeLeaveObserver, HasDynamicTitle {

    private final Div work = new Div();
    private final WorkshopList list;
    private final transient WorkshopService workshops;
    private final transient FollowUpService followUps;
    private final transient TemplateService templates;
    private final transient KnowledgeBase library;
    private final transient Seats seats;
    private final transient PublicAddress address;

    HostView(
            WorkshopService workshops,
            FollowUpService followUps,
            TemplateService templates,
            KnowledgeBase library,
            Seats seats,
            PublicAddress address,
            AuthenticationContext login) {
        this.workshops = workshops;
        this.followUps = followUps;
        this.templates = templates;
        this.library = library;
        this.seats = seats;
        this.address = address;
        this.list = new WorkshopList(workshops, seats, address, this::goOn);
        addClassName("host");
        work.addClassName("host-work");
        Main main = new Main(work, list);
        main.addClassName("host-main");
        add(header(login), main);
        started().ifPresentOrElse(this::showLinks, this::showForm);
    }

    /** What was started last, as long as this page is not left: to read it in another language the page is loaded anew. */
    private Optional<StartedWorkshop> started() {
        return Optional.ofNullable(VaadinSession.getCurrent().getAttribute(StartedWorkshop.class))
                .filter(started ->
                        workshops.findByCode(started.workshop().code()).isPresent());
    }

    private static void remember(@Nullable StartedWorkshop started) {
        VaadinSession.getCurrent().setAttribute(StartedWorkshop.class, started);
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        remember(null);
    }

    private Header header(AuthenticationContext login) {
        Button logout = new Button(getTranslation("security.logout"), click -> login.logout());
        logout.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Anchor home = new Anchor("", new Mark());
        LanguageMenu languages = new LanguageMenu();
        languages.addClassName("push");
        Header header = new Header(home, languages, logout);
        header.addClassNames("host-header", "on-night");
        return header;
    }

    private void showForm() {
        remember(null);
        show(new StartForm(templates, sources(), wish -> started(workshops.start(wish))));
    }

    private void show(StartForm form) {
        work.removeAll();
        work.add(form);
        list.refresh();
    }

    private void goOn(Workshop earlier) {
        switch (followUps.offer(earlier.id())) {
            case Result.Done<Offer>(Offer offer) -> {
                StartForm form =
                        new StartForm(templates, sources(), wish -> started(followUps.start(wish, earlier.id())));
                form.goesOnFrom(offer, this::showForm);
                show(form);
            }
            case Result.Refused<Offer> refused -> {
                Notices.refused(refused);
                list.refresh();
            }
        }
    }

    private List<SourceChoice> sources() {
        return library.sources().stream()
                .map(SourceHoldings::source)
                .map(source -> new SourceChoice(source.id().value(), source.title(), source.publisher()))
                .toList();
    }

    private boolean started(Result<StartedWorkshop> result) {
        switch (result) {
            case Result.Done<StartedWorkshop>(StartedWorkshop started) -> showStarted(started);
            case Result.Refused<StartedWorkshop> refused -> Notices.refused(refused);
        }
        return result.isDone();
    }

    private void showStarted(StartedWorkshop started) {
        // Whoever starts a meeting on this machine can lead it from here.
        seats.keep(started.workshop().code(), Role.FACILITATOR, started.keys().facilitator());
        remember(started);
        showLinks(started);
    }

    private void showLinks(StartedWorkshop started) {
        work.removeAll();
        work.add(new StartedPanel(started, address, this::showForm));
        list.refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("host.title");
    }
}
