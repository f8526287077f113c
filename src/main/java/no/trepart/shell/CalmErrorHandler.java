package no.trepart.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import no.trepart.uikit.Notices;

/** Says calmly that something failed while somebody used a screen; the screen stays. */
class CalmErrorHandler implements ErrorHandler {

    @Override
    public void error(ErrorEvent event) {
        Fault fault = Fault.logged(event.getThrowable());
        UI ui = UI.getCurrent();
        if (ui != null) {
            var unused = ui.access(() -> Notices.problem(ui.getTranslation("shell.fault.notice", fault.number())));
        }
    }
}
