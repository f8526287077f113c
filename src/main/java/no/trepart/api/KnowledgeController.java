package no.trepart.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import no.trepart.knowledge.Coded;
import no.trepart.knowledge.Finding;
import no.trepart.knowledge.Findings;
import no.trepart.knowledge.Inquiry;
import no.trepart.knowledge.KnowledgeBase;
import no.trepart.knowledge.Language;
import no.trepart.knowledge.Passage;
import no.trepart.workshop.PlainText;
import no.trepart.workshop.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Searches the library: lessons and discussion questions, word for word, each with where it stands. */
@RestController
@RequestMapping("/api/v1/knowledge")
@Tag(name = "Knowledge", description = "Lessons and discussion questions with their sources.")
@SecurityRequirements
class KnowledgeController {

    /** The longest question, in characters. */
    static final int LONGEST_QUESTION = 1_000;

    /** The most lessons, and the most discussion questions, of one answer. */
    static final int MOST = 20;

    private final KnowledgeBase knowledge;

    KnowledgeController(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
    }

    /** What fits, best first; both lists are empty when nothing is relevant. */
    record Found(List<Unit> lessons, List<Unit> questions) {

        static Found of(Findings findings) {
            return new Found(units(findings.lessons()), units(findings.questions()));
        }

        private static List<Unit> units(List<Finding> findings) {
            return findings.stream()
                    .map(finding -> Unit.of(finding.passage(), finding.source(), finding.score()))
                    .toList();
        }
    }

    /** The sources there are. */
    record Sources(List<Holding> sources) {}

    @GetMapping
    @Operation(
            summary = "Find lessons and discussion questions",
            description = "Anyone in the house, unless the host says else.")
    @Refuses({Refusal.TEXT_EMPTY, Refusal.TEXT_TOO_LONG, Refusal.VALUE_OUT_OF_RANGE})
    Found ask(
            @Parameter(
                            description = "What somebody says.",
                            schema = @Schema(minLength = 1, maxLength = LONGEST_QUESTION))
                    @RequestParam
                    String q,
            @Parameter(schema = @Schema(type = "integer", minimum = "0", maximum = "" + MOST, defaultValue = "3"))
                    @RequestParam(defaultValue = "3")
                    int lessons,
            @Parameter(schema = @Schema(type = "integer", minimum = "0", maximum = "" + MOST, defaultValue = "2"))
                    @RequestParam(defaultValue = "2")
                    int questions,
            @Parameter(
                            description = "The language that goes first among equals.",
                            schema = @Schema(allowableValues = {"nb", "nn", "da", "sv", "en"}))
                    @RequestParam(required = false)
                    @Nullable
                    String lang,
            Reader reader) {
        if (lessons < 0 || lessons > MOST || questions < 0 || questions > MOST) {
            throw RefusedException.because(Refusal.VALUE_OUT_OF_RANGE, 0, MOST);
        }
        String text = RefusedException.done(PlainText.required(q, LONGEST_QUESTION));
        Inquiry inquiry = Inquiry.about(text).atMost(lessons, questions);
        return Found.of(knowledge.ask(preferring(inquiry, lang)));
    }

    /** Nothing in the library is in English, so whoever asks in it prefers nothing. */
    private static Inquiry preferring(Inquiry inquiry, @Nullable String lang) {
        if (lang == null || lang.isEmpty() || lang.equals("en")) {
            return inquiry;
        }
        return inquiry.preferring(Coded.find(Language.class, lang)
                .orElseThrow(() -> new RequestFaultException(RequestFault.UNKNOWN_VALUE, "lang")));
    }

    @GetMapping("/sources")
    @Operation(summary = "The sources, and how much the library has of each")
    Sources sources(Reader reader) {
        return new Sources(knowledge.sources().stream().map(Holding::of).toList());
    }

    @GetMapping("/{id}")
    @Operation(summary = "One passage")
    @Refuses(faults = RequestFault.UNKNOWN_PASSAGE)
    Unit get(@PathVariable String id, Reader reader) {
        Passage passage = Passages.get(knowledge, id);
        return knowledge
                .find(passage.source())
                .map(source -> Unit.of(passage, source, null))
                .orElseThrow(() -> RequestFaultException.of(RequestFault.UNKNOWN_PASSAGE));
    }
}
