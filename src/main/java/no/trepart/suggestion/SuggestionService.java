package no.trepart.suggestion;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import no.trepart.workshop.Deed;
import no.trepart.workshop.Happened;
import no.trepart.workshop.Happening;
import no.trepart.workshop.Participant;
import no.trepart.workshop.Participants;
import no.trepart.workshop.Party;
import no.trepart.workshop.Phase;
import no.trepart.workshop.PlainText;
import no.trepart.workshop.Receipt;
import no.trepart.workshop.Receipts;
import no.trepart.workshop.Refusal;
import no.trepart.workshop.Result;
import no.trepart.workshop.Seat;
import no.trepart.workshop.Workshop;
import no.trepart.workshop.WorkshopChanges;
import no.trepart.workshop.Workshops;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Takes suggestions in, lets authors correct them, and gathers the triage answers. */
@Service
public class SuggestionService {

    private final Suggestions suggestions;
    private final Workshops workshops;
    private final Participants participants;
    private final Receipts receipts;
    private final WorkshopChanges changes;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    SuggestionService(
            Suggestions suggestions,
            Workshops workshops,
            Participants participants,
            Receipts receipts,
            WorkshopChanges changes,
            Clock clock,
            ApplicationEventPublisher events) {
        this.suggestions = suggestions;
        this.workshops = workshops;
        this.participants = participants;
        this.receipts = receipts;
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
        return receipts.find(seat, receipt(wish))
                .flatMap(receipt -> suggestions.find(seat.workshop(), new SuggestionId(receipt.id())))
                .map(Result::done)
                .orElseGet(() -> PlainText.required(wish.text(), Suggestion.LONGEST_TEXT)
                        .then(text -> mayPost(seat, wish)
                                .then(party -> participants
                                        .author(seat)
                                        .then(author -> posted(seat, wish, text, party, author)))));
    }

    private static String receipt(NewSuggestion wish) {
        return "suggestion " + wish.command();
    }

    private Result<Party> mayPost(Seat seat, NewSuggestion wish) {
        Party party = seat.leadsTheRoom() ? wish.onBehalfOf() : seat.party();
        return party == null ? Result.refused(Refusal.ROLE_DOES_NOT_ALLOW) : Result.done(party);
    }

    private Result<Suggestion> posted(
            Seat seat, NewSuggestion wish, String text, Party party, Optional<Participant> author) {
        List<Phase> during = Phase.allowing(seat.leadsTheRoom() ? Deed.POST_FOR_OTHERS : Deed.POST);
        Optional<Workshop> now = workshops.find(seat.workshop()).filter(workshop -> during.contains(workshop.phase()));
        if (now.isEmpty()) {
            return Result.refused(Refusal.PHASE_DOES_NOT_ALLOW);
        }
        Receipt receipt = receipts.reserve(seat, receipt(wish));
        Result<Suggestion> posted = numbered(now.get(), receipt, author, during)
                .map(no -> suggestion(now.get(), receipt, no, wish.kind(), text, party, author))
                .map(suggestion -> stored(seat, suggestion));
        if (!posted.isDone()) {
            // A close in between must find what was reserved and counted after it.
            changes.written(seat.workshop());
        }
        return posted;
    }

    /** Each step can be taken again by a repeat, and by one that runs at the same time, without being counted twice. */
    private Result<Integer> numbered(
            Workshop workshop, Receipt receipt, Optional<Participant> author, List<Phase> during) {
        int limit = workshop.settings().suggestionsEach();
        boolean within = author.isEmpty()
                || participants.countSuggestion(workshop.id(), author.get().id(), receipt.token(), limit);
        if (!within) {
            return Result.refused(Refusal.TOO_MANY_SUGGESTIONS, limit);
        }
        return workshops
                .number(workshop.id(), receipt.id(), during)
                .map(Result::done)
                .orElseGet(() -> Result.refused(Refusal.PHASE_DOES_NOT_ALLOW));
    }

    private Suggestion suggestion(
            Workshop now, Receipt receipt, int no, Kind kind, String text, Party party, Optional<Participant> author) {
        return new Suggestion(
                new SuggestionId(receipt.id()),
                now.id(),
                no,
                kind,
                text,
                party,
                author.map(Participant::id).orElse(null),
                author.flatMap(who -> who.shownIn(now)).orElse(null),
                author.isEmpty(),
                Triage.NOTHING,
                null,
                clock.instant(),
                null);
    }

    private Suggestion stored(Seat seat, Suggestion suggestion) {
        boolean isNew = suggestions.add(suggestion);
        changes.written(suggestion.workshop());
        if (isNew) {
            events.publishEvent(new SuggestionPosted(suggestion.workshop(), suggestion.id()));
        }
        Party party = suggestion.party();
        if (isNew && suggestion.proxy() && party != null) {
            String id = suggestion.id().value();
            events.publishEvent(Happened.by(seat, new Happening.WrittenFor(party, id)));
        }
        // Not ours where the same command arrived twice at once.
        return suggestions.find(suggestion.workshop(), suggestion.id()).orElse(suggestion);
    }

    /** Lets the author mend the words of their own suggestion while suggestions are being collected. */
    public Result<Suggestion> correct(Seat seat, SuggestionId id, String words) {
        return PlainText.required(words, Suggestion.LONGEST_TEXT)
                .then(text -> own(seat, id, Deed.CORRECT_OWN).then(was -> corrected(seat, was, text)));
    }

    /** Looks once more after the words are stored: what is being sorted must not change under those who sort it. */
    private Result<Suggestion> corrected(Seat seat, Suggestion was, String text) {
        suggestions.setText(was.workshop(), was.id(), text);
        Result<Suggestion> still = own(seat, was.id(), Deed.CORRECT_OWN);
        if (!still.isDone()) {
            suggestions.takeBackText(was.workshop(), was.id(), text, was.text());
        }
        Suggestion now = changed(was);
        return still.map(corrected -> now);
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
        return answer.withinLimits()
                .then(fit -> ownOrLed(seat, id, Deed.TRIAGE_OWN, Deed.TRIAGE).map(suggestion -> {
                    suggestions.answer(seat.workshop(), id, fit);
                    return changed(suggestion);
                }));
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
        return workshops.allowing(seat.workshop(), isOwn ? own : led).map(workshop -> found.get());
    }

    private Suggestion changed(Suggestion suggestion) {
        changes.written(suggestion.workshop());
        return suggestions.find(suggestion.workshop(), suggestion.id()).orElse(suggestion);
    }
}
