package no.trepart.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import no.trepart.export.Document;
import no.trepart.export.ExportFile;
import no.trepart.export.ExportService;
import no.trepart.export.Format;
import no.trepart.workshop.Refusal;
import no.trepart.workshop.Result;
import no.trepart.workshop.Seat;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Gives the files of a workshop. */
@RestController
@RequestMapping("/api/v1/workshops/{code}/exports")
@Tag(name = "Exports", description = "The files of a workshop, in every phase. Facilitator or leader key.")
class ExportController {

    private final ExportService exports;

    ExportController(ExportService exports) {
        this.exports = exports;
    }

    @GetMapping("/{document}.{format}")
    @Operation(
            summary = "A file",
            description =
                    "Says in which phase and when it was taken, in the language of the workshop. Only so many large"
                            + " files are made at a time; then it is worth asking again after the seconds in Retry-After.")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = "*/*", schema = @Schema(type = "string", format = "binary")))
    @Refuses(
            value = {Refusal.ROLE_DOES_NOT_ALLOW, Refusal.BUSY},
            faults = {RequestFault.NOT_FOUND})
    ResponseEntity<Resource> export(
            Seat seat,
            @Parameter(schema = @Schema(allowableValues = {"actions", "minutes", "handoff"})) @PathVariable
                    String document,
            @Parameter(schema = @Schema(allowableValues = {"docx", "pdf", "xlsx", "csv", "md", "json"})) @PathVariable
                    String format) {
        ExportFile file = done(exports.export(seat, document(document), format(format)));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .contentLength(file.size())
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(file))
                .body(new InputStreamResource(file.content()));
    }

    private static ExportFile done(Result<ExportFile> result) {
        if (result instanceof Result.Refused<ExportFile> refused && refused.reason() == Refusal.BUSY) {
            throw new RefusedException(refused, Duration.ofSeconds(ExportService.RETRY_AFTER_SECONDS));
        }
        return RefusedException.done(result);
    }

    private static Document document(String path) {
        return Arrays.stream(Document.values())
                .filter(document -> document.path().equals(path))
                .findFirst()
                .orElseThrow(() -> new RequestFaultException(RequestFault.NOT_FOUND, null));
    }

    private static Format format(String extension) {
        return Arrays.stream(Format.values())
                .filter(format -> format.extension().equals(extension))
                .findFirst()
                .orElseThrow(() -> new RequestFaultException(RequestFault.NOT_FOUND, null));
    }

    private static String attachment(ExportFile file) {
        return ContentDisposition.attachment()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
