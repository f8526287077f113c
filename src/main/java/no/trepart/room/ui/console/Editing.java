package no.trepart.room.ui.console;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.function.BooleanSupplier;

/** A dialog in which something is written; it closes only when that was done, so that nothing typed is lost. */
class Editing extends Dialog {

    private final Div content = new Div();

    /**
     * A dialog.
     *
     * @param action what the button does, in words
     * @param save does it, and says whether it was done
     */
    Editing(String title, String action, BooleanSupplier save) {
        setHeaderTitle(title);
        setWidth("40rem");
        setMaxWidth("96vw");
        setCloseOnOutsideClick(false);
        content.addClassNames("stack", "editing");
        addClassName("console-dialog");
        add(content);
        Button done = new Button(action, click -> {
            if (save.getAsBoolean()) {
                close();
            }
        });
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("console.cancel"), click -> close()), done);
    }

    Editing with(Component... parts) {
        content.add(parts);
        return this;
    }
}
