package no.trepart.workshop.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.function.Function;
import no.trepart.security.PublicAddress;
import no.trepart.uikit.Notices;
import no.trepart.words.Words;
import no.trepart.workshop.Result;
import no.trepart.workshop.Role;
import no.trepart.workshop.Workshop;

/** Makes a new link for a role whose link is lost, after it has said what becomes of the old one. */
class NewLinkDialog extends Dialog {

    private final transient Workshop workshop;
    private final transient PublicAddress address;
    private final Select<Role> roles = new Select<>();

    /**
     * A dialog that asks for the role.
     *
     * @param renew makes the key
     */
    NewLinkDialog(Workshop workshop, PublicAddress address, Function<Role, Result<String>> renew) {
        this.workshop = workshop;
        this.address = address;
        setHeaderTitle(getTranslation("host.link.title", workshop.title()));
        setWidth("32rem");
        roles.setLabel(getTranslation("host.link.role"));
        roles.setItems(Role.FACILITATOR, Role.CO_FACILITATOR, Role.LEADER, Role.WALL);
        roles.setItemLabelGenerator(role -> getTranslation(Words.key(role)));
        roles.setValue(Role.FACILITATOR);
        roles.setWidthFull();
        Button make = new Button(getTranslation("host.link.make"), click -> show(renew.apply(roles.getValue())));
        make.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(roles, new Paragraph(getTranslation("host.link.lead")));
        getFooter().add(new Button(getTranslation("host.remove.cancel.plain"), click -> close()), make);
    }

    private void show(Result<String> renewed) {
        switch (renewed) {
            case Result.Done<String>(String key) -> {
                removeAll();
                getFooter().removeAll();
                add(new RoleLink(address, workshop.code(), roles.getValue(), key));
                add(new Paragraph(getTranslation("host.link.once")));
                getFooter().add(new Button(getTranslation("host.link.close"), click -> close()));
            }
            case Result.Refused<String> refused -> {
                Notices.refused(refused);
                close();
            }
        }
    }
}
