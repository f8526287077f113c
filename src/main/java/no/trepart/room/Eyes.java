package no.trepart.room;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.trepart.action.ActionPlan;
import no.trepart.chat.Message;
import no.trepart.chat.Quote;
import no.trepart.situation.SituationAnswer;
import no.trepart.suggestion.Board;
import no.trepart.suggestion.Standing;
import no.trepart.suggestion.Suggestion;
import no.trepart.suggestion.SuggestionId;
import no.trepart.voting.Recommendation;
import no.trepart.workshop.ParticipantId;
import no.trepart.workshop.Reveal;
import org.jspecify.annotations.Nullable;

/**
 * Turns what a snapshot holds into what one viewer may see of it. Everything that leaves the server passes here.
 *
 * @param viewer the participant who looks; empty for screens and for those who lead the room
 * @param leads whether the viewer leads the room, and so is told why something is hidden
 */
record Eyes(Overview overview, Optional<ParticipantId> viewer, boolean leads) {

    /** Cards of suggestions that this viewer may see now: until the posts are revealed, only their own. */
    List<Card> cards(Collection<Suggestion> suggestions) {
        return suggestions.stream().filter(this::sees).map(this::known).toList();
    }

    private boolean sees(Suggestion suggestion) {
        boolean own = suggestion.isBy(viewer);
        boolean hidden = standing(suggestion) == Standing.HIDDEN;
        return own || (hidden ? leads : overview.workshop().isRevealed(Reveal.POSTS));
    }

    private Standing standing(Suggestion suggestion) {
        return overview.posts().standing(suggestion.id());
    }

    Optional<Card> card(SuggestionId id) {
        return overview.find(id).filter(this::sees).map(this::known);
    }

    /** What this viewer shares with all others; empty for those from whose eyes it is made, and for those who lead. */
    private Optional<Hall> hall() {
        return viewer.map(participant -> overview.hall());
    }

    private Card known(Suggestion suggestion) {
        boolean own = suggestion.isBy(viewer)
                || overview.mergedInto(suggestion.id()).stream().anyMatch(part -> part.isBy(viewer));
        return hall().filter(hall -> !own)
                .flatMap(hall -> hall.card(suggestion.id()))
                .orElseGet(() -> card(suggestion));
    }

    private Card card(Suggestion suggestion) {
        Board board = overview.snapshot().board();
        boolean told = leads || suggestion.isBy(viewer);
        return new Card(
                suggestion.id().value(),
                suggestion.no(),
                suggestion.kind(),
                overview.words(suggestion),
                suggestion.party(),
                alias(suggestion.alias()),
                suggestion.proxy(),
                suggestion.isBy(viewer),
                standing(suggestion),
                told ? board.hiddenBecause(suggestion.id()).orElse(null) : null,
                told ? overview.posts().wordings(suggestion) : List.of(),
                originals(suggestion),
                suggestion.triage(),
                overview.dots().on(suggestion.id()).orElse(null),
                overview.dots().perParty(suggestion.id()).orElse(null),
                suggestion.isBy(viewer)
                        ? Rewritten.of(overview, suggestion, this::sees).orElse(null)
                        : null,
                leads ? overview.recognition(suggestion.id()).orElse(null) : null);
    }

    private @Nullable String alias(@Nullable String alias) {
        return overview.workshop().settings().showAliases() ? alias : null;
    }

    private List<Card.Original> originals(Suggestion suggestion) {
        return overview.mergedInto(suggestion.id()).stream()
                .filter(this::sees)
                .map(part -> new Card.Original(
                        part.id().value(), part.no(), original(part), part.party(), part.isBy(viewer)))
                .toList();
    }

    /** What was reworded may have named somebody, so the author's words are for the author and for those who lead. */
    private String original(Suggestion part) {
        return leads || part.isBy(viewer) ? part.text() : overview.words(part);
    }

    /** Messages of the common room, and of the threads of suggestions that this viewer may see. */
    List<Line> lines() {
        List<Message> messages = overview.snapshot().messages();
        Set<String> answersToMe = messages.stream()
                .filter(message -> message.isBy(viewer))
                .map(Message::answerId)
                .collect(Collectors.toSet());
        return messages.stream()
                .filter(this::hears)
                .map(message -> line(message, message.isBy(viewer) || answersToMe.contains(message.id())))
                .toList();
    }

    private Line line(Message message, boolean own) {
        boolean aliases = overview.workshop().settings().showAliases();
        return hall().filter(hall -> !own)
                .flatMap(hall -> hall.line(message.id()))
                .orElseGet(() -> Line.of(message, own, aliases));
    }

    private boolean hears(Message message) {
        return message.thread() == null
                || overview.find(message.thread()).filter(this::sees).isPresent();
    }

    /** What the facilitator asks everybody to look at, if the viewer may see it. */
    Optional<FocusView> focus() {
        return overview.workshop().inFocus().flatMap(focus -> switch (focus.kind()) {
            case PASSAGE -> Optional.of(new FocusView(null, List.of(), List.of(), focus.id()));
            case SUGGESTION -> card(new SuggestionId(focus.id())).map(this::focus);
            case EVALUATION -> Optional.empty();
        });
    }

    private FocusView focus(Card card) {
        return hall().flatMap(Hall::focus).map(shared -> shared.with(card)).orElseGet(() -> quoted(card));
    }

    private FocusView quoted(Card card) {
        SuggestionId id = new SuggestionId(card.id());
        List<Quote> quotes = overview.snapshot().messages().stream()
                .filter(message -> message.isAbout(id) && !message.dismissed())
                .flatMap(message -> message.quotes().stream())
                .toList();
        return new FocusView(card, sorted(quotes, Quote.Sort.LESSON), sorted(quotes, Quote.Sort.QUESTION), null);
    }

    private static List<Quote> sorted(List<Quote> quotes, Quote.Sort sort) {
        return quotes.stream().filter(quote -> quote.sort() == sort).toList();
    }

    List<Answer> answers() {
        return overview.snapshot().answers().stream().map(this::answer).toList();
    }

    private Answer answer(SituationAnswer answer) {
        boolean mine = viewer.isPresent() && viewer.get().equals(answer.author());
        return hall().filter(hall -> !mine)
                .flatMap(hall -> hall.answer(answer.id()))
                .orElseGet(() -> new Answer(answer.id(), answer.question(), answer.text(), answer.party(), mine));
    }

    List<Agreement> agreements() {
        return overview.recommendations().stream()
                .flatMap(recommendation -> agreement(recommendation).stream())
                .toList();
    }

    Optional<Agreement> agreement(Recommendation recommendation) {
        Stands stands = new Stands(overview, viewer, recommendation);
        return card(recommendation.suggestion())
                .map(subject -> hall().flatMap(hall -> hall.agreement(recommendation.suggestion()))
                        .map(shared -> stands.on(subject, shared))
                        .orElseGet(() -> stands.on(subject)));
    }

    /** The action list: what the three parties agreed on, numbered from 1. */
    List<ActionItem> actions() {
        List<Agreement> agreed = agreements().stream().filter(Agreement::agreed).toList();
        return IntStream.range(0, agreed.size())
                .mapToObj(i -> new ActionItem(i + 1, agreed.get(i), plan(agreed.get(i))))
                .toList();
    }

    private ActionPlan plan(Agreement agreement) {
        return overview.plan(new SuggestionId(agreement.subject().id()));
    }
}
