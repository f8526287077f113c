package no.trepart.knowledge.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadFormat;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import no.trepart.knowledge.intake.Draft;
import no.trepart.knowledge.intake.Intake;
import no.trepart.uikit.Glyph;

/** Takes a file from the host and hands on what could be read of it. */
class UploadPanel extends Section {

    private static final int BYTES_OF_MEGABYTE = 1024 * 1024;

    private final transient Intake intake;
    private final transient Consumer<Draft> received;
    private final Upload upload = new Upload();

    UploadPanel(Intake intake, Consumer<Draft> received) {
        this.intake = intake;
        this.received = received;
        addClassNames("card", "upload-panel");
        long megabytes = intake.largest() / BYTES_OF_MEGABYTE;
        Paragraph formats = new Paragraph(getTranslation("knowledge.upload.formats", megabytes));
        formats.addClassName("quiet");
        upload.setUploadFormat(UploadFormat.RAW);
        upload.setMaxFiles(1);
        upload.setMaxFileSize((int) intake.largest());
        upload.setAcceptedFileExtensions(Intake.endings().toArray(String[]::new));
        upload.setUploadButton(new Button(getTranslation("knowledge.upload.choose"), Glyph.PLUS.draw()));
        upload.setDropLabel(new Span(getTranslation("knowledge.upload.drop")));
        upload.setI18n(words(megabytes));
        upload.setUploadHandler(this::take);
        // The browser turns a large file away before it is sent.
        upload.addFileRejectedListener(turned -> received.accept(turnedAway(turned.getFileName())));
        add(new H2(getTranslation("knowledge.upload")), formats, upload);
    }

    /** Reads the file before the page is locked, for a large one takes its time. */
    void take(UploadEvent event) throws IOException {
        int largest = (int) intake.largest();
        byte[] content = event.getInputStream().readNBytes(largest + 1);
        Draft draft = intake.read(event.getFileName(), content);
        var unused = event.getUI().access(() -> {
            upload.clearFileList();
            received.accept(draft);
        });
    }

    private Draft turnedAway(String file) {
        String name = file.toLowerCase(getLocale());
        return Intake.endings().stream().anyMatch(name::endsWith)
                ? intake.tooLarge(file)
                : intake.read(file, new byte[1]);
    }

    private UploadI18N words(long megabytes) {
        UploadI18N words = new UploadI18N();
        words.setError(new UploadI18N.Error()
                .setFileIsTooBig(getTranslation("knowledge.upload.large", megabytes))
                .setIncorrectFileType(getTranslation("knowledge.upload.type"))
                .setTooManyFiles(getTranslation("knowledge.upload.one")));
        words.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(getTranslation("knowledge.upload.sending"))
                        .setStalled(getTranslation("knowledge.upload.stalled"))
                        .setProcessing(getTranslation("knowledge.upload.reading"))
                        .setHeld(getTranslation("knowledge.upload.waiting")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix(getTranslation("knowledge.upload.left"))
                        .setUnknown(getTranslation("knowledge.upload.left.unknown")))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(getTranslation("knowledge.upload.failed"))
                        .setUnexpectedServerError(getTranslation("knowledge.upload.failed"))
                        .setForbidden(getTranslation("knowledge.upload.forbidden"))));
        words.setFile(new UploadI18N.File()
                .setRetry(getTranslation("knowledge.upload.retry"))
                .setStart(getTranslation("knowledge.upload.start"))
                .setRemove(getTranslation("knowledge.upload.remove")));
        words.setUnits(new UploadI18N.Units().setSize(List.of("B", "kB", "MB", "GB")));
        return words;
    }
}
