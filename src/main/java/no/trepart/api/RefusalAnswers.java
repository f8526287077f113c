package no.trepart.api;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.trepart.words.Words;
import no.trepart.workshop.JoinCode;
import no.trepart.workshop.Language;
import no.trepart.workshop.Refusal;
import no.trepart.workshop.Seat;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;

/** Describes for each call how it can be refused: what every call has in common, and what the call itself says. */
@Component
class RefusalAnswers implements OperationCustomizer {

    private static final Locale ENGLISH = Language.EN.locale();

    private final Words words;

    RefusalAnswers(Words words) {
        this.words = words;
    }

    /** A reason with the status that tells it. */
    private record Reason(HttpStatus status, String code, String detail) {}

    @Override
    public Operation customize(Operation operation, HandlerMethod call) {
        Set<Refusal> refusals = refusals(call);
        Set<RequestFault> faults = faults(call);
        List<Reason> reasons = Stream.concat(
                        refusals.stream().map(this::reason), faults.stream().map(this::reason))
                .toList();
        Set<Integer> statuses = new TreeSet<>(
                reasons.stream().map(reason -> reason.status().value()).toList());
        statuses.forEach(status -> operation
                .getResponses()
                .addApiResponse(
                        status.toString(),
                        response(reasons.stream()
                                .filter(reason -> reason.status().value() == status)
                                .toList())));
        return operation;
    }

    private static Set<Refusal> refusals(HandlerMethod call) {
        Set<Refusal> refusals = EnumSet.of(Refusal.TOO_FAST);
        if (takes(call, Seat.class) || takes(call, Host.class)) {
            refusals.add(Refusal.UNKNOWN_KEY);
        }
        if (takes(call, Seat.class) || takes(call, JoinCode.class)) {
            refusals.add(Refusal.UNKNOWN_CODE);
        }
        Refuses own = call.getMethodAnnotation(Refuses.class);
        if (own != null) {
            refusals.addAll(List.of(own.value()));
        }
        return refusals;
    }

    private static Set<RequestFault> faults(HandlerMethod call) {
        Set<RequestFault> faults =
                EnumSet.of(RequestFault.NOT_ACCEPTABLE, RequestFault.INTERNAL_ERROR, RequestFault.UNAVAILABLE);
        if (Arrays.stream(call.getMethodParameters()).anyMatch(p -> p.hasParameterAnnotation(RequestBody.class))) {
            faults.addAll(EnumSet.of(
                    RequestFault.MALFORMED_JSON,
                    RequestFault.UNKNOWN_FIELD,
                    RequestFault.UNKNOWN_VALUE,
                    RequestFault.MISSING_FIELD,
                    RequestFault.WRONG_TYPE,
                    RequestFault.BODY_TOO_LARGE,
                    RequestFault.UNSUPPORTED_MEDIA_TYPE));
        }
        if (takes(call, Command.class)) {
            faults.addAll(EnumSet.of(
                    RequestFault.BAD_IDEMPOTENCY_KEY,
                    RequestFault.IDEMPOTENCY_KEY_REUSED,
                    RequestFault.REQUEST_RUNNING));
        }
        Refuses own = call.getMethodAnnotation(Refuses.class);
        if (own != null) {
            faults.addAll(List.of(own.faults()));
        }
        return faults;
    }

    private static boolean takes(HandlerMethod call, Class<?> type) {
        return Arrays.stream(call.getMethodParameters())
                .map(MethodParameter::getParameterType)
                .anyMatch(type::equals);
    }

    private Reason reason(Refusal refusal) {
        return new Reason(RefusalStatus.of(refusal), refusal.code(), words.of(ENGLISH, refusal, 1, 2));
    }

    private Reason reason(RequestFault fault) {
        return new Reason(fault.status(), fault.code(), words.of(ENGLISH, fault, "text"));
    }

    private static ApiResponse response(List<Reason> reasons) {
        HttpStatus status = reasons.getFirst().status();
        MediaType problem = new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem"));
        reasons.forEach(reason -> problem.addExamples(reason.code(), example(reason)));
        ApiResponse response = new ApiResponse()
                .description(
                        String.join(" · ", reasons.stream().map(Reason::code).toList()))
                .content(new Content().addMediaType(Problem.MEDIA_TYPE, problem));
        if (status == HttpStatus.TOO_MANY_REQUESTS || status == HttpStatus.SERVICE_UNAVAILABLE) {
            response.addHeaderObject(
                    HttpHeaders.RETRY_AFTER, new Header().description("Seconds").schema(new IntegerSchema()));
        }
        if (status == HttpStatus.UNAUTHORIZED) {
            response.addHeaderObject(HttpHeaders.WWW_AUTHENTICATE, new Header().schema(new StringSchema()));
        }
        return response;
    }

    private static Example example(Reason reason) {
        Problem problem = new Problem(
                reason.status().getReasonPhrase(),
                reason.status().value(),
                reason.detail(),
                "/api/v1/workshops",
                reason.code(),
                List.of());
        return new Example().value(problem);
    }
}
