package no.trepart.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.trepart.suggestion.Kind;
import no.trepart.suggestion.Origin;
import no.trepart.suggestion.Outcome;
import no.trepart.suggestion.RuleOwner;
import no.trepart.suggestion.Suggestion;
import no.trepart.suggestion.TimeSpent;
import no.trepart.suggestion.Triage;
import no.trepart.suggestion.TriageAnswer;
import no.trepart.suggestion.TriageQuestion;
import no.trepart.workshop.PlainText;
import no.trepart.workshop.Refusal;
import no.trepart.workshop.Result;
import org.jspecify.annotations.Nullable;

/** What to change about a suggestion; what is left out stays, and an empty text takes an earlier answer away. */
record SuggestionChange(
        @Schema(minLength = 1, maxLength = Suggestion.LONGEST_TEXT) @Nullable
        String text,

        @Nullable Kind kind,
        @Nullable RuleOwner owner,
        @Nullable Origin origin,
        @Schema(maxLength = Triage.LONGEST_ANSWER) @Nullable String legalBasis,

        @Schema(maxLength = Triage.LONGEST_ANSWER, description = "The need that the rule protects.") @Nullable
        String protects,

        @Schema(maxLength = Triage.LONGEST_ANSWER, description = "What it means for the citizen.") @Nullable
        String citizen,

        @Nullable TimeWish time,
        @Nullable Outcome outcome,

        @Schema(description = "Triage questions that are passed over.") @Nullable
        List<TriageQuestion> skip,

        @Schema(description = "Triage questions whose answer is taken away.") @Nullable
        List<TriageQuestion> clear,

        @Schema(description = "Facilitators: ready for the next steps, or taken up again.") @Nullable
        Stand standing) {

    /** Where a facilitator can put a suggestion besides merging, splitting, parking and hiding it. */
    enum Stand {
        OPEN,
        CLEARED
    }

    /** The time it takes today. */
    record TimeWish(
            @Schema(minimum = "1", maximum = "" + TimeSpent.MOST_MINUTES)
            Integer minutes,

            @Schema(minimum = "1", maximum = "" + TimeSpent.MOST_TIMES)
            Integer timesPerMonth,

            @Schema(minimum = "1", maximum = "" + TimeSpent.MOST_PEOPLE)
            Integer people) {

        TimeSpent toTimeSpent() {
            return new TimeSpent(
                    within(minutes, TimeSpent.MOST_MINUTES),
                    within(timesPerMonth, TimeSpent.MOST_TIMES),
                    within(people, TimeSpent.MOST_PEOPLE));
        }

        private static int within(int wish, int most) {
            if (wish < 1 || wish > most) {
                throw RefusedException.because(Refusal.VALUE_OUT_OF_RANGE, 1, most);
            }
            return wish;
        }
    }

    private static final SuggestionChange NOTHING =
            new SuggestionChange(null, null, null, null, null, null, null, null, null, null, null, null);

    boolean isNothing() {
        return equals(NOTHING);
    }

    /** Refuses texts and numbers that do not fit before anything is changed, so that a change is made whole or not at all. */
    SuggestionChange checked() {
        if (text != null) {
            RefusedException.done(PlainText.required(text, Suggestion.LONGEST_TEXT));
        }
        for (Result<String> answer : Stream.of(legalBasis, protects, citizen)
                .map(words -> PlainText.optional(words, Triage.LONGEST_ANSWER))
                .toList()) {
            RefusedException.done(answer);
        }
        return this;
    }

    List<TriageAnswer> answers() {
        Stream<@Nullable TriageAnswer> answers = Stream.of(
                owner == null ? null : new TriageAnswer.OwnedBy(owner),
                origin == null ? null : new TriageAnswer.ComesFrom(origin),
                legalBasis == null ? null : new TriageAnswer.BasedOn(legalBasis),
                protects == null ? null : new TriageAnswer.Protects(protects),
                citizen == null ? null : new TriageAnswer.MeansForCitizen(citizen),
                time == null ? null : new TriageAnswer.Takes(time.toTimeSpent()),
                outcome == null ? null : new TriageAnswer.Hoped(outcome));
        Stream<TriageAnswer> skipped =
                skip == null ? Stream.of() : skip.stream().map(TriageAnswer.Skipped::new);
        Stream<TriageAnswer> cleared =
                clear == null ? Stream.of() : clear.stream().map(TriageAnswer.TakenBack::new);
        return Stream.of(cleared, answers.filter(Objects::nonNull), skipped)
                .flatMap(each -> each)
                .toList();
    }
}
