package no.trepart.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import no.trepart.room.Scene;
import no.trepart.workshop.Refusal;
import no.trepart.workshop.Seat;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Lets programs follow a workshop as it happens. */
@RestController
@RequestMapping("/api/v1/workshops/{code}/events")
@Tag(name = "Workshop")
class EventController {

    private final SceneStreams streams;

    EventController(SceneStreams streams) {
        this.streams = streams;
    }

    @GetMapping(produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Operation(
            summary = "Follow the scene",
            description =
                    "Any key or token. Server-sent events named «scene», each with the newest scene of the role as data"
                            + " and its version as id, a few times a second at most; a slow client skips, and comments show that"
                            + " the line lives. The stream ends when the workshop is removed.")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.TEXT_EVENT_STREAM_VALUE,
                            schema = @Schema(implementation = Scene.class)))
    @Refuses(Refusal.UNKNOWN_CODE)
    ResponseEntity<SseEmitter> follow(
            Seat seat,
            @Parameter(description = "The id of the last event the client got; it is not sent again.")
                    @RequestHeader(name = "Last-Event-ID", defaultValue = "")
                    String seen) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.TEXT_EVENT_STREAM)
                .header("X-Accel-Buffering", "no")
                .varyBy(HttpHeaders.AUTHORIZATION)
                .body(streams.open(seat, seen));
    }
}
