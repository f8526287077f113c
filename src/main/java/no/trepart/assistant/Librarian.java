package no.trepart.assistant;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.trepart.chat.Quote;
import no.trepart.knowledge.Findings;
import no.trepart.knowledge.Inquiry;
import no.trepart.knowledge.KnowledgeBase;
import no.trepart.knowledge.Language;
import no.trepart.knowledge.SourceId;
import no.trepart.workshop.Workshop;
import org.springframework.stereotype.Component;

/** Finds the passages that fit, among the sources the workshop wants to hear from, and quotes them. */
@Component
class Librarian {

    private final KnowledgeBase knowledge;

    Librarian(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
    }

    /** Lessons first, then questions; nothing if nothing is relevant. */
    List<Quote> quotes(String text, Workshop workshop) {
        Set<SourceId> without = workshop.settings().withoutSources().stream()
                .flatMap(name -> SourceId.find(name).stream())
                .collect(Collectors.toUnmodifiableSet());
        Findings findings = knowledge.ask(Inquiry.about(text).without(without).preferring(language(workshop)));
        return Stream.concat(findings.lessons().stream(), findings.questions().stream())
                .map(finding -> Quote.of(finding.passage(), finding.source()))
                .toList();
    }

    private static Language language(Workshop workshop) {
        return switch (workshop.language()) {
            case NN -> Language.NYNORSK;
            case NB, EN -> Language.BOKMAL;
        };
    }
}
