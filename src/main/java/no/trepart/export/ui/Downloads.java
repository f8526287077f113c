package no.trepart.export.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.util.Arrays;
import java.util.Locale;
import no.trepart.export.Document;
import no.trepart.export.ExportFile;
import no.trepart.export.ExportService;
import no.trepart.export.Format;
import no.trepart.uikit.ExportLinks;
import no.trepart.uikit.RememberedLanguage;
import no.trepart.words.Words;
import no.trepart.workshop.JoinCode;
import no.trepart.workshop.Refusal;
import no.trepart.workshop.Result;
import no.trepart.workshop.Seat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Links that make a file when somebody follows them, for the seat that the screen was opened with. */
@Component
class Downloads implements ExportLinks {

    private static final String RETRY_AFTER = "Retry-After";

    private final ExportService exports;
    private final Words words;

    Downloads(ExportService exports, Words words) {
        this.exports = exports;
        this.words = words;
    }

    @Override
    public Anchor link(Seat seat, JoinCode code, String document, String format, String label) {
        Document what = document(document);
        Format how = Format.valueOf(format.toUpperCase(Locale.ROOT));
        return new Anchor(
                DownloadHandler.fromInputStream(event -> response(exports.export(seat, what, how), event)), label);
    }

    private static Document document(String path) {
        return Arrays.stream(Document.values())
                .filter(document -> document.path().equals(path))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no file «" + path + "»"));
    }

    private DownloadResponse response(Result<ExportFile> made, DownloadEvent event) {
        return switch (made) {
            case Result.Done<ExportFile>(ExportFile file) ->
                new DownloadResponse(file.content(), file.name(), file.mediaType(), file.size());
            case Result.Refused<ExportFile> refused -> refused(refused, event);
        };
    }

    private DownloadResponse refused(Result.Refused<ExportFile> refused, DownloadEvent event) {
        String why = words.of(RememberedLanguage.of(event.getRequest()).locale(), refused);
        if (refused.reason() == Refusal.BUSY) {
            event.getResponse().setHeader(RETRY_AFTER, String.valueOf(ExportService.RETRY_AFTER_SECONDS));
            return DownloadResponse.error(HttpStatus.TOO_MANY_REQUESTS.value(), why);
        }
        return DownloadResponse.error(HttpStatus.FORBIDDEN.value(), why);
    }
}
