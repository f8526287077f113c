package no.trepart.room;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import no.trepart.action.Action;
import no.trepart.action.ActionPlan;
import no.trepart.chat.Message;
import no.trepart.chat.Voice;
import no.trepart.evaluation.EvaluationQuestion;
import no.trepart.evaluation.Moment;
import no.trepart.evaluation.Slip;
import no.trepart.evaluation.Urn;
import no.trepart.suggestion.Board;
import no.trepart.suggestion.BoardEntry;
import no.trepart.suggestion.Kind;
import no.trepart.suggestion.Outcome;
import no.trepart.suggestion.Rewriting;
import no.trepart.suggestion.SortingStep;
import no.trepart.suggestion.Suggestion;
import no.trepart.suggestion.SuggestionId;
import no.trepart.suggestion.TimeSpent;
import no.trepart.suggestion.Triage;
import no.trepart.suggestion.WordingAnswer;
import no.trepart.voting.DotBallot;
import no.trepart.voting.DotShowing;
import no.trepart.voting.Electorate;
import no.trepart.voting.NextStep;
import no.trepart.voting.ObjectionState;
import no.trepart.voting.Proposal;
import no.trepart.voting.Recommendation;
import no.trepart.voting.RoundState;
import no.trepart.voting.Stance;
import no.trepart.voting.StanceBallot;
import no.trepart.workshop.Focus;
import no.trepart.workshop.JoinCode;
import no.trepart.workshop.Language;
import no.trepart.workshop.Participant;
import no.trepart.workshop.ParticipantId;
import no.trepart.workshop.Party;
import no.trepart.workshop.Phase;
import no.trepart.workshop.Reveal;
import no.trepart.workshop.Role;
import no.trepart.workshop.Seat;
import no.trepart.workshop.Settings;
import no.trepart.workshop.Timer;
import no.trepart.workshop.Workshop;
import no.trepart.workshop.WorkshopId;
import org.jspecify.annotations.Nullable;

/** Makes snapshots of a workshop on home care for tests, one deed at a time. */
public final class Snapshot {

    private static final WorkshopId WORKSHOP = new WorkshopId("w");
    private static final Instant NINE = Instant.parse("2026-11-21T08:00:00Z");

    private final Set<Reveal> revealed = EnumSet.noneOf(Reveal.class);
    private final List<Participant> participants = new ArrayList<>();
    private final List<Suggestion> suggestions = new ArrayList<>();
    private final List<DotBallot> dots = new ArrayList<>();
    private final List<Recommendation> recommendations = new ArrayList<>();
    private final List<StanceBallot> stances = new ArrayList<>();
    private final List<Message> messages = new ArrayList<>();
    private final List<Action> actions = new ArrayList<>();
    private Board board = Board.EMPTY;
    private Phase phase = Phase.COLLECT;
    private Settings settings = Settings.DEFAULT;
    private final List<Slip> slips = new ArrayList<>();
    private DotShowing shown = DotShowing.NONE;
    private @Nullable Focus focus;
    private @Nullable Timer timer;
    private @Nullable Instant closedAt;
    private int meeting = 1;

    private Snapshot() {}

    public static Snapshot aWorkshop() {
        return new Snapshot().reveal(Reveal.POSTS);
    }

    public Snapshot in(Phase now) {
        phase = now;
        return this;
    }

    public Snapshot with(Settings chosen) {
        settings = chosen;
        return this;
    }

    public Snapshot reveal(Reveal what) {
        revealed.add(what);
        return this;
    }

    public Snapshot hide(Reveal what) {
        revealed.remove(what);
        return this;
    }

    public Snapshot countDown(Timer started) {
        timer = started;
        return this;
    }

    /** Lets so many of a party join; they are called by party and number, such as «EMPLOYEES-1». */
    public Snapshot join(Party party, int count) {
        for (int i = 1; i <= count; i++) {
            participants.add(new Participant(
                    new ParticipantId(party + "-" + i),
                    WORKSHOP,
                    party,
                    "Alias " + party + i,
                    NINE,
                    true,
                    false,
                    false));
        }
        return this;
    }

    public Snapshot post(String author, String id, String text) {
        Party party = participants.stream()
                .filter(participant -> participant.id().value().equals(author))
                .map(Participant::party)
                .findFirst()
                .orElseThrow();
        suggestions.add(new Suggestion(
                new SuggestionId(id),
                WORKSHOP,
                suggestions.size() + 1,
                Kind.TIME_WASTER,
                text,
                party,
                new ParticipantId(author),
                "Alias " + author,
                false,
                Triage.NOTHING,
                null,
                NINE,
                null));
        return this;
    }

    /** What an earlier meeting left open. */
    public Snapshot bring(String id, String text) {
        suggestions.add(new Suggestion(
                new SuggestionId(id),
                WORKSHOP,
                suggestions.size() + 1,
                Kind.TIME_WASTER,
                text,
                null,
                null,
                null,
                false,
                Triage.NOTHING,
                null,
                NINE,
                null));
        return this;
    }

    /** What an earlier meeting agreed on. */
    public Snapshot bringAgreed(String id, String text, String wording) {
        Proposal proposal = new Proposal(Outcome.SIMPLIFY, wording, null, null, null, null);
        recommendations.add(new Recommendation(
                new SuggestionId(id), WORKSHOP, proposal, 0, RoundState.CLOSED, NINE, List.of(), null, NINE));
        return bring(id, text);
    }

    /** A part of a split; it counts once the whole is split. */
    public Snapshot part(String whole, String id, String text) {
        Suggestion of = suggestions.stream()
                .filter(suggestion -> suggestion.id().value().equals(whole))
                .findFirst()
                .orElseThrow();
        suggestions.add(new Suggestion(
                new SuggestionId(id),
                WORKSHOP,
                suggestions.size() + 1,
                of.kind(),
                text,
                of.party(),
                of.author(),
                of.alias(),
                false,
                Triage.NOTHING,
                of.id(),
                NINE,
                null));
        return this;
    }

    /** The author answers about the words that apply now. */
    public Snapshot answerWording(SuggestionId id, boolean covers, @Nullable String comment) {
        suggestions.replaceAll(each -> each.id().equals(id) ? answered(each, covers, comment) : each);
        return this;
    }

    private Suggestion answered(Suggestion each, boolean covers, @Nullable String comment) {
        String mark = Rewriting.of(
                        board,
                        each,
                        id -> suggestions.stream()
                                .filter(other -> other.id().equals(id))
                                .findFirst())
                .orElseThrow()
                .mark();
        return changed(each, each.triage(), new WordingAnswer(mark, covers, comment));
    }

    /** What it costs today is told of a suggestion. */
    public Snapshot costs(String suggestion, TimeSpent time) {
        Triage triage = new Triage(null, null, null, null, null, time, null, Set.of());
        suggestions.replaceAll(
                each -> each.id().value().equals(suggestion) ? changed(each, triage, each.wordingAnswer()) : each);
        return this;
    }

    private static Suggestion changed(Suggestion each, Triage triage, @Nullable WordingAnswer answer) {
        return new Suggestion(
                each.id(),
                each.workshop(),
                each.no(),
                each.kind(),
                each.text(),
                each.party(),
                each.author(),
                each.alias(),
                each.proxy(),
                triage,
                each.splitFrom(),
                each.postedAt(),
                answer);
    }

    public Snapshot sort(SortingStep step) {
        board = board.with(new BoardEntry(step, Role.FACILITATOR, NINE, false));
        return this;
    }

    /** Takes back whatever dots somebody has spent. */
    public Snapshot takeBack(String voter) {
        dots.removeIf(ballot -> new ParticipantId(voter).equals(ballot.participant()));
        return this;
    }

    public Snapshot spend(String voter, Party party, String suggestion, int n) {
        dots.add(new DotBallot(new ParticipantId(voter), party, Map.of(new SuggestionId(suggestion), n)));
        return this;
    }

    public Snapshot recommend(String suggestion, String wording) {
        Proposal proposal = new Proposal(Outcome.SIMPLIFY, wording, NextStep.COUNCIL, null, null, null);
        recommendations.add(new Recommendation(
                new SuggestionId(suggestion), WORKSHOP, proposal, 1, RoundState.OPEN, NINE, List.of(), null, null));
        return this;
    }

    /** Asks for the stances on a recommendation once more. */
    public Snapshot beginRound(String suggestion) {
        recommendations.replaceAll(each -> each.suggestion().value().equals(suggestion)
                ? new Recommendation(
                        each.suggestion(),
                        WORKSHOP,
                        each.proposal(),
                        each.round() + 1,
                        RoundState.OPEN,
                        NINE,
                        each.told(),
                        null,
                        null)
                : each);
        return hide(Reveal.STANCES);
    }

    /** Somebody's stance in the present round, in the place of an earlier one that is not counted. */
    public Snapshot take(String voter, Party party, String suggestion, Stance stance) {
        boolean against = stance == Stance.AGAINST;
        int round = recommendations.stream()
                .filter(each -> each.suggestion().value().equals(suggestion))
                .mapToInt(Recommendation::round)
                .findFirst()
                .orElse(1);
        stances.removeIf(each -> !each.counted()
                && each.round() == round
                && each.suggestion().value().equals(suggestion)
                && new ParticipantId(voter).equals(each.participant()));
        stances.add(new StanceBallot(
                "ballot-" + voter,
                new SuggestionId(suggestion),
                round,
                new ParticipantId(voter),
                party,
                stance,
                against ? "Grunn fra " + party : null,
                against ? ObjectionState.OPEN : null,
                NINE,
                false));
        return this;
    }

    public Snapshot say(String author, Party party, @Nullable String thread, String text) {
        messages.add(new Message(
                "m" + messages.size(),
                WORKSHOP,
                thread == null ? null : new SuggestionId(thread),
                Voice.PARTICIPANT,
                new ParticipantId(author),
                party,
                "Alias " + author,
                text,
                List.of(),
                false,
                NINE));
        return this;
    }

    public Snapshot plan(String suggestion, ActionPlan plan) {
        actions.add(new Action(new SuggestionId(suggestion), WORKSHOP, plan));
        return this;
    }

    /** Somebody answers a question about the present meeting. */
    public Snapshot evaluate(String participant, EvaluationQuestion question, Moment moment, int value) {
        Seat seat = seat(participant);
        String name = Slip.name(Objects.requireNonNull(seat.pseudonym()), question, meeting, moment);
        slips.add(new Slip(name, question, meeting, moment, Objects.requireNonNull(seat.party()), value));
        return this;
    }

    /** The first so many of a party give the same answer. */
    public Snapshot evaluate(Party party, int count, EvaluationQuestion question, Moment moment, int value) {
        for (int i = 1; i <= count; i++) {
            evaluate(party + "-" + i, question, moment, value);
        }
        return this;
    }

    /** Goes on after a close, as a new meeting. */
    public Snapshot goOn() {
        meeting++;
        return this;
    }

    public Snapshot closedFor(Duration time) {
        closedAt = NINE.minus(time);
        return in(Phase.CLOSED);
    }

    public Snapshot focusOnEvaluation() {
        focus = Focus.onEvaluation();
        return this;
    }

    public Snapshot focusOnPassage(String passage) {
        focus = new Focus(Focus.Kind.PASSAGE, passage);
        return this;
    }

    /** The seat of somebody who joined. */
    public Seat seat(String participant) {
        return participants.stream()
                .filter(each -> each.id().value().equals(participant))
                .map(each -> Seat.of(each, "token of " + participant))
                .findFirst()
                .orElseThrow();
    }

    public Snapshot focus(String suggestion) {
        focus = new Focus(Focus.Kind.SUGGESTION, suggestion);
        return this;
    }

    /** What is shown of the dots: a snapshot that is taken while they are revealed is the close of their round. */
    private DotShowing shownDots() {
        if (!revealed.contains(Reveal.DOTS)) {
            return shown;
        }
        Map<String, DotBallot> ballots = new HashMap<>();
        dots.forEach(ballot ->
                ballots.merge(Objects.requireNonNull(ballot.participant()).value(), ballot, Snapshot::together));
        shown = shown.after(ballots, settings.minimumShown());
        return shown;
    }

    private static DotBallot together(DotBallot one, DotBallot other) {
        Map<SuggestionId, Integer> dots = new HashMap<>(one.dots());
        other.dots().forEach((id, n) -> dots.merge(id, n, Integer::sum));
        return new DotBallot(one.participant(), one.party(), dots);
    }

    /** A reveal of the stances, or the close, has ended the round of every recommendation. */
    private boolean roundsAreClosed() {
        return revealed.contains(Reveal.STANCES) || phase == Phase.CLOSED;
    }

    private void closeRounds() {
        stances.replaceAll(each -> isOpen(each) ? counted(each) : each);
        recommendations.replaceAll(each -> each.isOpen() ? closed(each) : each);
    }

    private Recommendation closed(Recommendation open) {
        List<StanceBallot> on = stances.stream()
                .filter(each -> each.suggestion().equals(open.suggestion()))
                .toList();
        Map<Party, Integer> joined = participants.stream()
                .filter(Participant::admitted)
                .collect(Collectors.toMap(Participant::party, one -> 1, Integer::sum));
        return open.closed(on, new Electorate(joined, settings.quorumPercent()), settings.minimumShown());
    }

    private boolean isOpen(StanceBallot ballot) {
        return recommendations.stream()
                .anyMatch(each -> each.isOpen()
                        && each.round() == ballot.round()
                        && each.suggestion().equals(ballot.suggestion()));
    }

    private static StanceBallot counted(StanceBallot each) {
        return new StanceBallot(
                each.id(),
                each.suggestion(),
                each.round(),
                each.participant(),
                each.party(),
                each.stance(),
                each.reason(),
                each.objection(),
                each.at(),
                true);
    }

    public WorkshopSnapshot take() {
        if (roundsAreClosed()) {
            closeRounds();
        }
        Workshop workshop = new Workshop(
                WORKSHOP,
                new JoinCode("FJ4T2K"),
                "Tidstyver i hjemmetjenesten",
                "Fjord kommune",
                Language.NB,
                phase,
                settings,
                revealed,
                timer,
                focus,
                1,
                meeting,
                7,
                NINE,
                closedAt);
        return new WorkshopSnapshot(
                workshop,
                participants,
                Set.of(),
                List.of(),
                suggestions,
                board,
                dots,
                shownDots(),
                recommendations,
                stances,
                messages,
                actions,
                Urn.of(slips, List.of()),
                List.of(),
                NINE);
    }
}
