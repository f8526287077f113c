package no.trepart.suggestion;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import no.trepart.workshop.Deed;
import no.trepart.workshop.Ids;
import no.trepart.workshop.Participant;
import no.trepart.workshop.Participants;
import no.trepart.workshop.Party;
import no.trepart.workshop.Phase;
import no.trepart.workshop.PlainText;
import no.trepart.workshop.Refusal;
import no.trepart.workshop.Result;
import no.trepart.workshop.Seat;
import no.trepart.workshop.Workshop;
import no.trepart.workshop.WorkshopChanges;
import no.trepart.workshop.Workshops;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Takes suggestions in, lets authors correct them, and gathers the triage answers. */
@Service
public class SuggestionService {

    private final Suggestions suggestions;
    private final Workshops workshops;
    private final Participants participants;
    private final WorkshopChanges changes;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    SuggestionService(
            Suggestions suggestions,
            Workshops workshops,
            Participants participants,
            WorkshopChanges changes,
            Clock clock,
            ApplicationEventPublisher events) {
        this.suggestions = suggestions;
        this.workshops = workshops;
        this.participants = participants;
        this.changes = changes;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Posts a suggestion: a participant's own, or one that a facilitator writes for somebody without a device.
     *
     * @return the suggestion; the same one for a repeated command; or why not: phase, role, text, or too many by one person
     */
    public Result<Suggestion> post(Seat seat, NewSuggestion wish) {
        SuggestionId id = new SuggestionId(Ids.of(author(seat), "suggestion " + wish.command()));
        Optional<Suggestion> earlier = suggestions.find(seat.workshop(), id);
        if (earlier.isPresent()) {
            return Result.done(earlier.get());
        }
        return PlainText.required(wish.text(), Suggestion.LONGEST_TEXT)
                .then(text -> mayPost(seat, wish).then(party -> posted(seat, id, wish, text, party)));
    }

    private static String author(Seat seat) {
        return seat.sitter().map(Object::toString).orElseGet(() -> seat.workshop() + " " + seat.role());
    }

    private Result<Party> mayPost(Seat seat, NewSuggestion wish) {
        if (seat.leadsTheRoom() && wish.onBehalfOf() != null) {
            return Result.done(wish.onBehalfOf());
        }
        if (seat.party() == null || seat.participant() == null) {
            return Result.refused(Refusal.ROLE_DOES_NOT_ALLOW);
        }
        return Result.done(seat.party());
    }

    private Result<Suggestion> posted(Seat seat, SuggestionId id, NewSuggestion wish, String text, Party party) {
        Optional<Participant> author = seat.sitter().flatMap(who -> participants.find(seat.workshop(), who));
        if (author.isPresent() && !author.get().admitted()) {
            return Result.refused(Refusal.NOT_ADMITTED);
        }
        List<Phase> during = Phase.allowing(seat.leadsTheRoom() ? Deed.POST_FOR_OTHERS : Deed.POST);
        return workshops
                .find(seat.workshop())
                .filter(workshop -> during.contains(workshop.phase()))
                .map(workshop -> withinLimit(workshop, author))
                .orElseGet(() -> Result.refused(Refusal.PHASE_DOES_NOT_ALLOW))
                .then(workshop -> workshops
                        .nextNumber(workshop.id(), during)
                        .map(no -> stored(suggestion(seat, id, no, wish.kind(), text, party, author.orElse(null))))
                        .map(Result::done)
                        .orElseGet(() -> Result.refused(Refusal.PHASE_DOES_NOT_ALLOW)));
    }

    private Result<Workshop> withinLimit(Workshop workshop, Optional<Participant> author) {
        int limit = workshop.settings().suggestionsEach();
        boolean within = author.isEmpty()
                || participants.countSuggestion(workshop.id(), author.get().id(), limit);
        return within ? Result.done(workshop) : Result.refused(Refusal.TOO_MANY_SUGGESTIONS, limit);
    }

    private Suggestion suggestion(
            Seat seat, SuggestionId id, int no, Kind kind, String text, Party party, @Nullable Participant author) {
        return new Suggestion(
                id,
                seat.workshop(),
                no,
                kind,
                text,
                party,
                author == null ? null : author.id(),
                author == null ? null : author.alias(),
                author == null,
                Triage.NOTHING,
                null,
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                null);
    }

    private Suggestion stored(Suggestion suggestion) {
        suggestions.add(suggestion);
        changes.written(suggestion.workshop());
        events.publishEvent(new SuggestionPosted(suggestion.workshop(), suggestion.id()));
        // Not ours where the same command arrived twice at once.
        return suggestions.find(suggestion.workshop(), suggestion.id()).orElse(suggestion);
    }

    /** Lets the author mend the words of their own suggestion while suggestions are being collected. */
    public Result<Suggestion> correct(Seat seat, SuggestionId id, String words) {
        return PlainText.required(words, Suggestion.LONGEST_TEXT)
                .then(text -> own(seat, id, Deed.CORRECT_OWN).map(suggestion -> {
                    suggestions.setText(seat.workshop(), id, text);
                    return changed(suggestion);
                }));
    }

    /** Says what kind of suggestion it is. */
    public Result<Suggestion> setKind(Seat seat, SuggestionId id, Kind kind) {
        return ownOrLed(seat, id, Deed.TRIAGE_OWN, Deed.TRIAGE).map(suggestion -> {
            suggestions.setKind(seat.workshop(), id, kind);
            return changed(suggestion);
        });
    }

    /** Takes a triage answer from the author or a facilitator; a later answer replaces an earlier one. */
    public Result<Suggestion> answer(Seat seat, SuggestionId id, TriageAnswer answer) {
        return withinLimits(answer)
                .then(fit -> ownOrLed(seat, id, Deed.TRIAGE_OWN, Deed.TRIAGE).map(suggestion -> {
                    suggestions.answer(seat.workshop(), id, fit);
                    return changed(suggestion);
                }));
    }

    private static Result<TriageAnswer> withinLimits(TriageAnswer answer) {
        int limit = Triage.LONGEST_ANSWER;
        return switch (answer) {
            case TriageAnswer.BasedOn(String text) ->
                PlainText.optional(text, limit).map(TriageAnswer.BasedOn::new);
            case TriageAnswer.Protects(String text) ->
                PlainText.optional(text, limit).map(TriageAnswer.Protects::new);
            case TriageAnswer.MeansForCitizen(String text) ->
                PlainText.optional(text, limit).map(TriageAnswer.MeansForCitizen::new);
            case TriageAnswer.OwnedBy owned -> Result.done(owned);
            case TriageAnswer.ComesFrom from -> Result.done(from);
            case TriageAnswer.Takes takes -> Result.done(takes);
            case TriageAnswer.Hoped hoped -> Result.done(hoped);
            case TriageAnswer.Skipped skipped -> Result.done(skipped);
            case TriageAnswer.TakenBack back -> Result.done(back);
        };
    }

    private Result<Suggestion> own(Seat seat, SuggestionId id, Deed deed) {
        return seat.leadsTheRoom() ? Result.refused(Refusal.ROLE_DOES_NOT_ALLOW) : ownOrLed(seat, id, deed, deed);
    }

    private Result<Suggestion> ownOrLed(Seat seat, SuggestionId id, Deed own, Deed led) {
        Optional<Suggestion> found = suggestions.find(seat.workshop(), id);
        if (found.isEmpty()) {
            return Result.refused(Refusal.UNKNOWN_SUGGESTION);
        }
        boolean isOwn = found.get().isBy(seat.sitter());
        if (!isOwn && !seat.leadsTheRoom()) {
            return Result.refused(Refusal.ROLE_DOES_NOT_ALLOW);
        }
        Optional<Workshop> workshop = workshops.find(seat.workshop());
        boolean allowed = workshop.isPresent() && workshop.get().allows(isOwn ? own : led);
        return allowed ? Result.done(found.get()) : Result.refused(Refusal.PHASE_DOES_NOT_ALLOW);
    }

    private Suggestion changed(Suggestion suggestion) {
        changes.written(suggestion.workshop());
        return suggestions.find(suggestion.workshop(), suggestion.id()).orElse(suggestion);
    }
}
