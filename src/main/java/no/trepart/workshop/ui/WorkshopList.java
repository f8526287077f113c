package no.trepart.workshop.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import no.trepart.security.PublicAddress;
import no.trepart.security.Seats;
import no.trepart.uikit.Confirmation;
import no.trepart.uikit.Notices;
import no.trepart.words.Formats;
import no.trepart.words.Words;
import no.trepart.workshop.Result;
import no.trepart.workshop.Role;
import no.trepart.workshop.RoomLinks;
import no.trepart.workshop.Workshop;
import no.trepart.workshop.WorkshopService;

/** The workshops of this house, newest first. */
class WorkshopList extends Section {

    private static final int PAGE = 20;

    private final transient WorkshopService workshops;
    private final transient Seats seats;
    private final transient PublicAddress address;
    private final transient Consumer<Workshop> goOn;
    private int most = PAGE;

    WorkshopList(WorkshopService workshops, Seats seats, PublicAddress address, Consumer<Workshop> goOn) {
        this.workshops = workshops;
        this.seats = seats;
        this.address = address;
        this.goOn = goOn;
        addClassName("workshop-list");
    }

    void refresh() {
        removeAll();
        add(new H2(getTranslation("host.list.title")));
        List<Workshop> newest = workshops.newest(most + 1);
        if (newest.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("host.list.none"));
            none.addClassName("quiet");
            add(none);
        } else {
            add(new UnorderedList(newest.stream().limit(most).map(this::row).toArray(ListItem[]::new)));
        }
        if (newest.size() > most) {
            add(older());
        }
    }

    private Button older() {
        Button older = new Button(getTranslation("host.list.older"), click -> {
            most += PAGE;
            refresh();
        });
        older.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return older;
    }

    private ListItem row(Workshop workshop) {
        Span title = new Span(workshop.title());
        title.addClassNames("strong", "written");
        Span about = new Span(getTranslation(
                "host.list.about",
                workshop.code().spoken(),
                getTranslation(Words.key(workshop.phase())),
                Formats.of(getLocale()).date(workshop.createdAt())));
        about.addClassNames("quiet", "small");
        Span buttons = new Span();
        buttons.addClassNames("row", "wraps");
        if (seats.current(workshop.code(), Role.FACILITATOR, Role.CO_FACILITATOR)
                .isDone()) {
            buttons.add(new Anchor(RoomLinks.console(workshop.code()), getTranslation("host.list.console")));
        }
        if (workshop.isClosed()) {
            buttons.add(goingOn(workshop));
        }
        buttons.add(newLink(workshop), remove(workshop));
        ListItem row = new ListItem(title, about, buttons);
        row.addClassName("card");
        return row;
    }

    private Button goingOn(Workshop workshop) {
        Button next = new Button(getTranslation("host.list.goOn"), click -> goOn.accept(workshop));
        next.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        next.setAriaLabel(getTranslation("host.list.goOnFrom", workshop.title()));
        return next;
    }

    private Button newLink(Workshop workshop) {
        Button make = new Button(
                getTranslation("host.link"),
                click -> new NewLinkDialog(workshop, address, role -> renew(workshop, role)).open());
        make.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        make.setAriaLabel(getTranslation("host.linkTo", workshop.title()));
        return make;
    }

    /** A machine that could lead the meeting still can. */
    private Result<String> renew(Workshop workshop, Role role) {
        boolean held = seats.current(workshop.code(), role).isDone();
        return workshops.renewKey(workshop.id(), role).ifDone(key -> {
            if (held) {
                seats.keep(workshop.code(), role, key);
            }
        });
    }

    private Button remove(Workshop workshop) {
        Button remove = new Button(getTranslation("host.list.remove"), click -> ask(workshop));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_SMALL);
        remove.setAriaLabel(getTranslation("host.list.removeOf", workshop.title()));
        return remove;
    }

    private void ask(Workshop workshop) {
        Confirmation.askBeforeLoss(
                getTranslation("host.remove.title", workshop.title()),
                getTranslation("host.remove.lead"),
                getTranslation("host.remove.confirm"),
                getTranslation("host.remove.cancel"),
                () -> remove(workshop, workshops.remove(workshop.id()).isDone()));
    }

    private void remove(Workshop workshop, boolean done) {
        refresh();
        if (done) {
            seats.forget(workshop.code());
            Notices.done(getTranslation("host.remove.done", workshop.title()));
        }
    }
}
