package no.trepart.workshop.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import no.trepart.security.PublicAddress;
import no.trepart.uikit.CopyButton;
import no.trepart.uikit.Glyph;
import no.trepart.words.Words;
import no.trepart.workshop.JoinCode;
import no.trepart.workshop.Role;
import no.trepart.workshop.RoomLinks;
import no.trepart.workshop.StartedWorkshop;
import no.trepart.workshop.WorkshopKeys;

/** The code and the four links of a meeting that was just started; the links are seen this once. */
class StartedPanel extends Div {

    private final transient PublicAddress address;

    StartedPanel(StartedWorkshop started, PublicAddress address, Runnable another) {
        this.address = address;
        JoinCode code = started.workshop().code();
        addClassName("started");
        add(new H1(getTranslation("host.started.title", started.workshop().title())), joining(code), once());
        add(links(code, started.keys()), buttons(code, another));
    }

    private Div joining(JoinCode code) {
        Span shown = new Span(code.spoken());
        shown.addClassName("started-code");
        Div joining = new Div(new Paragraph(getTranslation("host.started.join", address.spoken())), shown);
        joining.addClassNames("card", "started-join");
        return joining;
    }

    private Div once() {
        Div once = new Div(Glyph.WARNING.draw(), new Span(getTranslation("host.started.once")));
        once.addClassNames("hint-box", "row");
        return once;
    }

    private Div links(JoinCode code, WorkshopKeys keys) {
        Div links = new Div(
                link(Role.FACILITATOR, RoomLinks.console(code), keys.facilitator()),
                link(Role.CO_FACILITATOR, RoomLinks.console(code), keys.coFacilitator()),
                link(Role.LEADER, RoomLinks.actions(code), keys.leader()),
                link(Role.WALL, RoomLinks.wall(code), keys.wall()));
        links.addClassName("started-links");
        return links;
    }

    private Div link(Role role, String path, String key) {
        String link = address.of(path) + "?key=" + key;
        String name = getTranslation(Words.key(role));
        Input shown = new Input();
        shown.setValue(link);
        shown.getElement().setAttribute("readonly", true);
        shown.getElement().setAttribute("aria-label", getTranslation("host.started.linkOf", name));
        CopyButton copy = new CopyButton(getTranslation("host.started.copy"), link);
        copy.setAriaLabel(getTranslation("host.started.copyOf", name));
        Div row = new Div(new H2(name), new Paragraph(getTranslation(Words.key(role, "hint"))), shown, copy);
        row.addClassNames("card", "started-link");
        return row;
    }

    private Div buttons(JoinCode code, Runnable another) {
        Button open = new Button(
                getTranslation("host.started.console"), click -> UI.getCurrent().navigate(RoomLinks.console(code)));
        open.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        open.getElement().getThemeList().add("large");
        Button again = new Button(getTranslation("host.started.another"), click -> another.run());
        again.getElement().getThemeList().add("large");
        Div buttons = new Div(open, again);
        buttons.addClassNames("row", "wraps");
        return buttons;
    }
}
