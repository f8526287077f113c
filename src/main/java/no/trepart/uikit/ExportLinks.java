package no.trepart.uikit;

import com.vaadin.flow.component.html.Anchor;
import no.trepart.workshop.JoinCode;
import no.trepart.workshop.Seat;

/** Where the files of a workshop are fetched. */
public interface ExportLinks {

    /**
     * A link that downloads a file.
     *
     * @param document {@code actions}, {@code minutes} or {@code handoff}
     * @param format the ending of the file, such as {@code docx}
     */
    Anchor link(Seat seat, JoinCode code, String document, String format, String words);
}
