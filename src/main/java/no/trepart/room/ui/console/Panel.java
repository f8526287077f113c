package no.trepart.room.ui.console;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;

/** A dialog that only shows something, and is closed again. */
class Panel extends Dialog {

    Panel(String title, Component content) {
        setHeaderTitle(title);
        setWidth("40rem");
        setMaxWidth("96vw");
        addClassName("console-dialog");
        add(content);
        getFooter().add(new Button(getTranslation("console.close"), click -> close()));
    }
}
