package no.trepart.workshop.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import no.trepart.security.PublicAddress;
import no.trepart.uikit.Glyph;
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
                new RoleLink(address, code, Role.FACILITATOR, keys.facilitator()),
                new RoleLink(address, code, Role.CO_FACILITATOR, keys.coFacilitator()),
                new RoleLink(address, code, Role.LEADER, keys.leader()),
                new RoleLink(address, code, Role.WALL, keys.wall()));
        links.addClassName("started-links");
        return links;
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
