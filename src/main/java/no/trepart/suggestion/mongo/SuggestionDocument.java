package no.trepart.suggestion.mongo;

import java.time.Instant;
import no.trepart.suggestion.Kind;
import no.trepart.suggestion.Suggestion;
import no.trepart.suggestion.SuggestionId;
import no.trepart.suggestion.Triage;
import no.trepart.suggestion.WordingAnswer;
import no.trepart.workshop.ParticipantId;
import no.trepart.workshop.Party;
import no.trepart.workshop.WorkshopId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/** A suggestion as stored. */
record SuggestionDocument(
        @Id String id,
        String workshop,
        int no,
        Kind kind,
        String text,
        @Nullable Party party,
        @Nullable String author,
        @Nullable String alias,
        boolean proxy,
        Triage triage,
        @Nullable String splitFrom,
        Instant postedAt,
        @Nullable WordingAnswer wordingAnswer) {

    static final String COLLECTION = "suggestions";
    static final String ID = "_id";
    static final String WORKSHOP = "workshop";
    static final String NO = "no";
    static final String KIND = "kind";
    static final String TEXT = "text";
    static final String AUTHOR = "author";
    static final String ALIAS = "alias";
    static final String TRIAGE = "triage";
    static final String WORDING_ANSWER = "wordingAnswer";

    static SuggestionDocument of(Suggestion suggestion) {
        return new SuggestionDocument(
                suggestion.id().value(),
                suggestion.workshop().value(),
                suggestion.no(),
                suggestion.kind(),
                suggestion.text(),
                suggestion.party(),
                suggestion.author() == null ? null : suggestion.author().value(),
                suggestion.alias(),
                suggestion.proxy(),
                suggestion.triage(),
                suggestion.splitFrom() == null ? null : suggestion.splitFrom().value(),
                suggestion.postedAt(),
                suggestion.wordingAnswer());
    }

    Suggestion toSuggestion() {
        return new Suggestion(
                new SuggestionId(id),
                new WorkshopId(workshop),
                no,
                kind,
                text,
                party,
                author == null ? null : new ParticipantId(author),
                alias,
                proxy,
                triage,
                splitFrom == null ? null : new SuggestionId(splitFrom),
                postedAt,
                wordingAnswer);
    }
}
