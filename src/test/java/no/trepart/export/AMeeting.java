package no.trepart.export;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.trepart.action.Action;
import no.trepart.action.ActionPlan;
import no.trepart.chat.Message;
import no.trepart.chat.Quote;
import no.trepart.chat.Voice;
import no.trepart.evaluation.EvaluationQuestion;
import no.trepart.evaluation.Moment;
import no.trepart.evaluation.Slip;
import no.trepart.evaluation.Urn;
import no.trepart.room.WorkshopSnapshot;
import no.trepart.suggestion.Board;
import no.trepart.suggestion.BoardEntry;
import no.trepart.suggestion.Kind;
import no.trepart.suggestion.SortingStep;
import no.trepart.suggestion.Suggestion;
import no.trepart.suggestion.SuggestionId;
import no.trepart.suggestion.Triage;
import no.trepart.voting.DotShowing;
import no.trepart.voting.Electorate;
import no.trepart.voting.ObjectionState;
import no.trepart.voting.Proposal;
import no.trepart.voting.Recommendation;
import no.trepart.voting.RoundState;
import no.trepart.voting.Stance;
import no.trepart.voting.StanceBallot;
import no.trepart.workshop.JoinCode;
import no.trepart.workshop.Language;
import no.trepart.workshop.Participant;
import no.trepart.workshop.ParticipantId;
import no.trepart.workshop.Party;
import no.trepart.workshop.Phase;
import no.trepart.workshop.Reveal;
import no.trepart.workshop.Role;
import no.trepart.workshop.Settings;
import no.trepart.workshop.Workshop;
import no.trepart.workshop.WorkshopId;
import org.jspecify.annotations.Nullable;

/** A meeting to be told step by step, as it stands in the database. */
public final class AMeeting {

    public static final Instant STARTED = Instant.parse("2026-11-22T08:00:00Z");
    public static final Instant TAKEN = Instant.parse("2026-11-22T13:05:00Z");
    public static final WorkshopId ID = new WorkshopId("w1");

    private final List<Participant> participants = new ArrayList<>();
    private final List<Suggestion> suggestions = new ArrayList<>();
    private final List<Recommendation> recommendations = new ArrayList<>();
    private final List<StanceBallot> stances = new ArrayList<>();
    private final List<Message> messages = new ArrayList<>();
    private final List<Action> actions = new ArrayList<>();
    private final List<Slip> slips = new ArrayList<>();
    private int meeting = 1;
    private Board board = Board.EMPTY;
    private String title = "Mindre rapportering, mer tid til folk";
    private Language language = Language.NB;
    private Phase phase = Phase.AGREE;
    private Settings settings = Settings.DEFAULT;
    private Set<Reveal> revealed = Set.of(Reveal.values());

    public static AMeeting withParties(int elected, int employer, int employees) {
        AMeeting meeting = new AMeeting();
        meeting.join(Party.ELECTED, elected);
        meeting.join(Party.EMPLOYER, employer);
        meeting.join(Party.EMPLOYEES, employees);
        return meeting;
    }

    private void join(Party party, int people) {
        for (int i = 1; i <= people; i++) {
            participants.add(new Participant(
                    new ParticipantId(party + "-person-" + i),
                    ID,
                    party,
                    "Kallenavn " + party + i,
                    STARTED,
                    true,
                    false,
                    false));
        }
    }

    public AMeeting called(String other) {
        title = other;
        return this;
    }

    public AMeeting in(Language other) {
        language = other;
        return this;
    }

    public AMeeting at(Phase other) {
        phase = other;
        return this;
    }

    public AMeeting with(Settings other) {
        settings = other;
        return this;
    }

    public AMeeting showing(Reveal... shown) {
        revealed = Set.of(shown);
        return this;
    }

    public AMeeting suggests(int no, Kind kind, String text, Triage triage) {
        Participant author = participants.get(no % participants.size());
        suggestions.add(new Suggestion(
                id(no),
                ID,
                no,
                kind,
                text,
                author.party(),
                author.id(),
                author.alias(),
                false,
                triage,
                null,
                STARTED,
                null));
        return this;
    }

    public AMeeting sorts(SortingStep step) {
        board = board.with(new BoardEntry(step, Role.FACILITATOR, STARTED, false));
        return this;
    }

    public AMeeting recommends(int no, Proposal proposal) {
        recommendations.add(
                new Recommendation(id(no), ID, proposal, 1, RoundState.OPEN, STARTED, List.of(), null, null));
        return this;
    }

    /** An earlier meeting agreed to it. */
    public AMeeting brings(int no, Proposal proposal) {
        recommendations.add(
                new Recommendation(id(no), ID, proposal, 0, RoundState.CLOSED, STARTED, List.of(), null, STARTED));
        return this;
    }

    /** Everybody of the three parties is for it. */
    public AMeeting agrees(int no) {
        participants.stream().filter(p -> p.party().votes()).forEach(p -> answers(no, p, Stance.FOR, null, null));
        return this;
    }

    public AMeeting answers(int no, Party party, int person, Stance stance) {
        return answers(no, participant(party, person), stance, null, null);
    }

    public AMeeting objects(int no, Party party, int person, String reason, ObjectionState state) {
        return answers(no, participant(party, person), Stance.AGAINST, reason, state);
    }

    private AMeeting answers(
            int no, Participant by, Stance stance, @Nullable String reason, @Nullable ObjectionState state) {
        stances.removeIf(
                earlier -> earlier.suggestion().equals(id(no)) && by.id().equals(earlier.participant()));
        String ballot = "ballot-" + no + "-" + by.id();
        stances.add(new StanceBallot(ballot, id(no), 1, by.id(), by.party(), stance, reason, state, STARTED, false));
        return this;
    }

    private Participant participant(Party party, int person) {
        return participants.stream()
                .filter(p -> p.party() == party)
                .skip(person - 1L)
                .findFirst()
                .orElseThrow();
    }

    /** So many of a party give the same answer about the present meeting. */
    public AMeeting evaluates(Party party, int people, EvaluationQuestion question, Moment moment, int value) {
        for (int i = 0; i < people; i++) {
            slips.add(new Slip("slip-" + slips.size(), question, meeting, moment, party, value));
        }
        return this;
    }

    /** Goes on after a close, as a new meeting. */
    public AMeeting goesOn() {
        meeting++;
        return this;
    }

    public AMeeting plans(int no, ActionPlan plan) {
        actions.add(new Action(id(no), ID, plan));
        return this;
    }

    public AMeeting quotes(int no, Quote... quotes) {
        messages.add(new Message(
                "answer-" + no, ID, id(no), Voice.ASSISTANT, null, null, null, "", List.of(quotes), false, STARTED));
        return this;
    }

    public static SuggestionId id(int no) {
        return new SuggestionId("s" + no);
    }

    private Recommendation at(Recommendation each, boolean closed) {
        if (!closed) {
            return each;
        }
        List<StanceBallot> on = stances.stream()
                .filter(stance -> stance.suggestion().equals(each.suggestion()))
                .map(stance -> at(stance, true))
                .toList();
        Map<Party, Integer> joined =
                participants.stream().collect(Collectors.toMap(Participant::party, one -> 1, Integer::sum));
        return each.closed(on, new Electorate(joined, settings.quorumPercent()), settings.minimumShown());
    }

    private static StanceBallot at(StanceBallot each, boolean closed) {
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
                closed);
    }

    /** The rounds of the stances are closed once they are shown, and when the meeting is. */
    public WorkshopSnapshot snapshot() {
        boolean closed = revealed.contains(Reveal.STANCES) || phase == Phase.CLOSED;
        return new WorkshopSnapshot(
                new Workshop(
                        ID,
                        new JoinCode("FJ4Q2K"),
                        title,
                        "Fjellvik kommune",
                        language,
                        phase,
                        settings,
                        revealed,
                        null,
                        null,
                        1,
                        meeting,
                        7,
                        STARTED,
                        phase == Phase.CLOSED ? TAKEN : null),
                participants,
                Set.of(),
                List.of(),
                suggestions,
                board,
                List.of(),
                DotShowing.NONE,
                recommendations.stream().map(each -> at(each, closed)).toList(),
                stances.stream().map(each -> at(each, closed)).toList(),
                messages,
                actions,
                Urn.of(slips, List.of()),
                List.of(),
                TAKEN);
    }
}
