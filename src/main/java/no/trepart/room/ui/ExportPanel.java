package no.trepart.room.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Locale;
import no.trepart.uikit.ExportLinks;
import no.trepart.uikit.Glyph;
import no.trepart.workshop.JoinCode;
import no.trepart.workshop.Seat;

/** The files of a workshop, each in the formats that serve it. */
public class ExportPanel extends Div {

    private final ExportLinks links;
    private final Seat seat;
    private final JoinCode code;

    public ExportPanel(ExportLinks links, Seat seat, JoinCode code) {
        this.links = links;
        this.seat = seat;
        this.code = code;
        addClassName("export-panel");
        add(
                file(
                        "actions",
                        getTranslation("console.export.actions"),
                        getTranslation("console.export.actions.hint"),
                        List.of("xlsx", "docx", "pdf", "csv", "md", "json")),
                file(
                        "minutes",
                        getTranslation("console.export.minutes"),
                        getTranslation("console.export.minutes.hint"),
                        List.of("docx", "pdf", "md")),
                file(
                        "handoff",
                        getTranslation("console.export.handoff"),
                        getTranslation("console.export.handoff.hint"),
                        List.of("docx", "pdf", "md")));
    }

    private Section file(String document, String title, String hint, List<String> formats) {
        Paragraph what = new Paragraph(hint);
        what.addClassNames("quiet", "small");
        Div choices = new Div();
        choices.addClassNames("row", "wraps", "export-formats");
        formats.forEach(format -> choices.add(link(document, format, title)));
        return new Section(new H3(title), what, choices);
    }

    private Anchor link(String document, String format, String title) {
        String word = format.toUpperCase(Locale.ROOT);
        Anchor link = links.link(seat, code, document, format, word);
        link.addComponentAsFirst(Glyph.DOWNLOAD.draw());
        link.addClassName("export-link");
        link.getElement().setAttribute("aria-label", getTranslation("console.export.as", title, word));
        return link;
    }
}
