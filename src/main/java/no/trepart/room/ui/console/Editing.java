package no.trepart.room.ui.console;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import no.trepart.uikit.Drafts;
import no.trepart.uikit.PersonalWarning;

/** A dialog in which something is written; it closes only when that was done, so that nothing typed is lost. */
class Editing extends Dialog {

    private final Div content = new Div();
    private final List<TextFieldBase<?, String>> written = new ArrayList<>();
    private final PersonalWarning warning;

    /**
     * A dialog.
     *
     * @param clock gives time to read a warning
     * @param action what the button does, in words
     * @param save does it, and says whether it was done
     */
    Editing(InstantSource clock, String title, String action, BooleanSupplier save) {
        setHeaderTitle(title);
        setWidth("40rem");
        setMaxWidth("96vw");
        setCloseOnOutsideClick(false);
        content.addClassNames("stack", "editing");
        addClassName("console-dialog");
        Button done = new Button(action);
        warning = new PersonalWarning(clock, done, written);
        done.addClickListener(click -> {
            if (warning.lets() && save.getAsBoolean()) {
                leave();
            }
        });
        add(content);
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("console.cancel"), click -> leave()), done);
    }

    /** Nothing is kept of what was saved or given up; what is left by the Escape key or a reload is there the next time. */
    private void leave() {
        written.forEach(Drafts::forget);
        close();
    }

    /**
     * Warns when somebody can be recognised in what is written here, for others will read it, and keeps it until it is saved.
     *
     * @param draft names the field
     */
    Editing readByOthers(TextFieldBase<?, String> field, String draft) {
        Drafts.keepFromHere(field, draft);
        written.add(field);
        warning.follow(field);
        return this;
    }

    Editing with(Component... parts) {
        content.add(parts);
        content.add(warning);
        return this;
    }
}
