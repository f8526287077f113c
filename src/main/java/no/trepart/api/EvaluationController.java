package no.trepart.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import no.trepart.evaluation.EvaluationQuestion;
import no.trepart.evaluation.EvaluationService;
import no.trepart.workshop.Refusal;
import no.trepart.workshop.Seat;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Asks people how the meeting was. */
@RestController
@RequestMapping("/api/v1/workshops/{code}/evaluation")
@Tag(name = "Evaluation", description = "How the meeting was. Participant token.")
class EvaluationController {

    private final EvaluationService evaluation;
    private final Repeats repeats;

    EvaluationController(EvaluationService evaluation, Repeats repeats) {
        this.evaluation = evaluation;
        this.repeats = repeats;
    }

    /** What one thinks of the meeting. */
    record VerdictWish(
            EvaluationQuestion question,

            @Schema(minimum = "" + EvaluationQuestion.LEAST, maximum = "" + EvaluationQuestion.MOST)
            Integer value) {}

    /** What was counted. */
    record Verdict(EvaluationQuestion question, int value) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Answer a question about the meeting",
            description =
                    "Trust also at the start; observers are not asked about it. A later answer takes the place of an earlier one,"
                            + " until the result is shown. Who comes when suggestions are collected can still answer about the"
                            + " start, once: the first answer stands and is what is returned. Nothing that is stored tells whose an answer is.")
    @Refuses({
        Refusal.ROLE_DOES_NOT_ALLOW,
        Refusal.NOT_ADMITTED,
        Refusal.PHASE_DOES_NOT_ALLOW,
        Refusal.ROUND_CLOSED,
        Refusal.VALUE_OUT_OF_RANGE
    })
    Verdict answer(Seat seat, Command command, @RequestBody VerdictWish wish) {
        return repeats.once(
                command,
                wish,
                Verdict.class,
                () -> new Verdict(
                        wish.question(),
                        RefusedException.done(evaluation.answer(seat, wish.question(), wish.value()))));
    }
}
