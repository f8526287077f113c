package no.trepart.room.ui;

import com.vaadin.flow.component.html.Anchor;
import no.trepart.workshop.JoinCode;
import no.trepart.workshop.Seat;
import org.springframework.stereotype.Component;

/** Links to the files that the HTTP interface makes. */
@Component
class ApiExportLinks implements ExportLinks {

    @Override
    public Anchor link(Seat seat, JoinCode code, String document, String format, String words) {
        String address = "api/v1/workshops/%s/exports/%s.%s".formatted(code.value(), document, format);
        Anchor link = new Anchor(address, words);
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        return link;
    }
}
