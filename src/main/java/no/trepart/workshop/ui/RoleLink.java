package no.trepart.workshop.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import no.trepart.security.PublicAddress;
import no.trepart.uikit.CopyButton;
import no.trepart.words.Words;
import no.trepart.workshop.JoinCode;
import no.trepart.workshop.Role;
import no.trepart.workshop.RoomLinks;

/** The link that lets somebody into a meeting in a role, to copy. */
class RoleLink extends Div {

    RoleLink(PublicAddress address, JoinCode code, Role role, String key) {
        String link = address.of(path(code, role)) + "?key=" + key;
        String name = getTranslation(Words.key(role));
        Input shown = new Input();
        shown.setValue(link);
        shown.getElement().setAttribute("readonly", true);
        shown.getElement().setAttribute("aria-label", getTranslation("host.started.linkOf", name));
        CopyButton copy = new CopyButton(getTranslation("host.started.copy"), link);
        copy.setAriaLabel(getTranslation("host.started.copyOf", name));
        addClassNames("card", "started-link");
        add(new H2(name), new Paragraph(getTranslation(Words.key(role, "hint"))), shown, copy);
    }

    private static String path(JoinCode code, Role role) {
        return switch (role) {
            case FACILITATOR, CO_FACILITATOR -> RoomLinks.console(code);
            case LEADER -> RoomLinks.actions(code);
            case WALL -> RoomLinks.wall(code);
            case PARTICIPANT -> RoomLinks.participant(code);
        };
    }
}
