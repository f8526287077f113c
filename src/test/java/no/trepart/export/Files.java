package no.trepart.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import no.trepart.room.WorkshopSnapshot;
import no.trepart.words.Words;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** Files of a meeting, made by the real composers and writers. */
public final class Files {

    private static final Press PRESS = press();

    private Files() {}

    private static Press press() {
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        context.register(Words.class);
        context.scan(
                "no.trepart.export.paper",
                "no.trepart.export.text",
                "no.trepart.export.xlsx",
                "no.trepart.export.docx",
                "no.trepart.export.pdf");
        context.refresh();
        return context.getBean(Press.class);
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
