package no.trepart.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import no.trepart.room.WorkshopSnapshot;
import no.trepart.words.Words;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/** Files of a meeting, made by the real composers and writers. */
public final class Files {

    private static final Press PRESS = press();

    private Files() {}

    /** The composers and writers of the application, without the rest of it; no configuration by name, lest the application find it. */
    @Import(Words.class)
    @ComponentScan({
        "no.trepart.identity",
        "no.trepart.export.paper",
        "no.trepart.export.text",
        "no.trepart.export.xlsx",
        "no.trepart.export.docx",
        "no.trepart.export.pdf"
    })
    static class Writers {}

    private static Press press() {
        return new AnnotationConfigApplicationContext(Writers.class).getBean(Press.class);
    }

    public static ActionReport report(AMeeting meeting) {
        return report(meeting.snapshot());
    }

    static ActionReport report(WorkshopSnapshot snapshot) {
        return new MinuteTaker(new Quotations(new ALibrary())).report(snapshot);
    }

    public static ExportFile of(AMeeting meeting, Document document, Format format) {
        return PRESS.print(report(meeting), document, format);
    }

    public static ExportFile of(ActionReport report, Document document, Format format) {
        return PRESS.print(report, document, format);
    }

    public static byte[] bytes(AMeeting meeting, Document document, Format format) {
        return bytes(of(meeting, document, format));
    }

    public static byte[] bytes(ExportFile file) {
        try (var content = file.content()) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
