package no.trepart.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.trepart.HouseTest;
import no.trepart.action.ActionPlan;
import no.trepart.action.ActionService;
import no.trepart.action.ActionStatus;
import no.trepart.chat.ChatService;
import no.trepart.chat.NewMessage;
import no.trepart.evaluation.EvaluationQuestion;
import no.trepart.evaluation.EvaluationService;
import no.trepart.export.ActionReport;
import no.trepart.export.Document;
import no.trepart.export.ExportFile;
import no.trepart.export.ExportService;
import no.trepart.export.Format;
import no.trepart.export.ReportService;
import no.trepart.room.KeptActions;
import no.trepart.situation.OpeningQuestion;
import no.trepart.situation.SituationService;
import no.trepart.suggestion.Kind;
import no.trepart.suggestion.NewSuggestion;
import no.trepart.suggestion.Outcome;
import no.trepart.suggestion.SuggestionId;
import no.trepart.suggestion.SuggestionService;
import no.trepart.voting.AgreementService;
import no.trepart.voting.DotService;
import no.trepart.voting.Proposal;
import no.trepart.voting.Stance;
import no.trepart.voting.StanceService;
import no.trepart.workshop.Agenda;
import no.trepart.workshop.FacilitationService;
import no.trepart.workshop.JoinCode;
import no.trepart.workshop.Language;
import no.trepart.workshop.NewWorkshop;
import no.trepart.workshop.ParticipationService;
import no.trepart.workshop.Party;
import no.trepart.workshop.Phase;
import no.trepart.workshop.Refusal;
import no.trepart.workshop.Result;
import no.trepart.workshop.Role;
import no.trepart.workshop.Seat;
import no.trepart.workshop.Settings;
import no.trepart.workshop.StartedWorkshop;
import no.trepart.workshop.WorkshopId;
import no.trepart.workshop.WorkshopService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.security.test.context.support.WithMockUser;

/** A workshop is held, closed, and its raw material deleted at once, as its settings say. */
@HouseTest
@WithMockUser(roles = "HOST")
class RetentionTest {

    private static final List<String> RAW = List.of(
            "participants",
            "answers",
            "suggestions",
            "boards",
            "ballots",
            "showings",
            "stances",
            "messages",
            "slips",
            "receipts",
            "audit");

    @Autowired
    WorkshopService workshops;

    @Autowired
    ParticipationService participation;

    @Autowired
    FacilitationService facilitation;

    @Autowired
    SituationService situation;

    @Autowired
    SuggestionService suggestions;

    @Autowired
    ChatService chat;

    @Autowired
    DotService dots;

    @Autowired
    AgreementService agreements;

    @Autowired
    StanceService stances;

    @Autowired
    EvaluationService evaluation;

    @Autowired
    ActionService actions;

    @Autowired
    ReportService reports;

    @Autowired
    ExportService exports;

    @Autowired
    KeptActions keptActions;

    @Autowired
    Retention retention;

    @Autowired
    MongoTemplate mongo;

    private WorkshopId id = new WorkshopId("");
    private Seat facilitator = Seat.of(id, Role.FACILITATOR);
    private Seat leader = Seat.of(id, Role.LEADER);
    private SuggestionId agreed = new SuggestionId("");

    private static <T> T done(Result<T> result) {
        assertThat(result).isInstanceOf(Result.Done.class);
        return ((Result.Done<T>) result).value();
    }

    @BeforeEach
    void a_workshop_that_was_held_and_closed() {
        Settings atOnce = new Settings(5, 50, 3, 0, 30, false, false, false, false, false, Set.of(), Agenda.FULL);
        StartedWorkshop started =
                done(workshops.start(new NewWorkshop("Tillit", "Fjellvik kommune", Language.NB, atOnce)));
        id = started.workshop().id();
        facilitator = Seat.of(id, Role.FACILITATOR);
        leader = Seat.of(id, Role.LEADER);
        JoinCode code = started.workshop().code();
        List<Seat> seats = Party.THREE.stream()
                .map(party -> done(participation.join(code, party, "Alias " + party, "join " + party))
                        .seat())
                .toList();
        move(Phase.SITUATION);
        done(situation.answer(seats.getFirst(), OpeningQuestion.WHAT_WORKS, "Det meste", "a1"));
        move(Phase.COLLECT);
        agreed = done(suggestions.post(
                        seats.getFirst(), new NewSuggestion(Kind.RULE, "Alle skjemaer i tre eksemplarer", null, "s1")))
                .id();
        done(suggestions.post(seats.getLast(), new NewSuggestion(Kind.TIME_WASTER, "Lange møter", null, "s2")));
        done(chat.say(seats.getFirst(), new NewMessage(agreed, "Enig i dette", "m1")));
        move(Phase.PRIORITISE);
        done(dots.spend(seats.getFirst(), agreed, 2));
        move(Phase.AGREE);
        done(agreements.propose(
                facilitator, agreed, new Proposal(Outcome.SIMPLIFY, "Ett eksemplar", null, null, null, null)));
        seats.forEach(seat -> done(stances.take(seat, agreed, Stance.FOR, null)));
        done(actions.plan(leader, agreed, plan(ActionStatus.NOT_STARTED)));
        move(Phase.CLOSED);
        seats.forEach(seat -> done(evaluation.answer(seat, EvaluationQuestion.HEARD, 4)));
    }

    private void move(Phase phase) {
        done(facilitation.moveTo(facilitator, phase));
    }

    private static ActionPlan plan(ActionStatus status) {
        return new ActionPlan(
                null, "Arkivet", LocalDate.of(2027, 5, 1), "Færre ark", null, null, null, null, null, null, status);
    }

    private Map<String, Long> stored(List<String> collections) {
        return collections.stream().collect(Collectors.toMap(name -> name, this::stored));
    }

    private long stored(String collection) {
        String key = collection.equals("boards") ? "_id" : "workshop";
        return mongo.count(query(where(key).is(id.value())), collection);
    }

    private ActionReport report() {
        return done(reports.read(leader));
    }

    @Test
    void nothing_raw_is_left_and_the_list_of_actions_is() {
        assertThat(stored("suggestions")).isEqualTo(2);
        retention.sweep();
        assertThat(stored(RAW).values()).containsOnly(0L);
        assertThat(report().actions()).singleElement().satisfies(row -> {
            assertThat(row.text()).isEqualTo("Alle skjemaer i tre eksemplarer");
            assertThat(row.plan()).isEqualTo(plan(ActionStatus.NOT_STARTED));
            assertThat(row.support())
                    .hasSize(3)
                    .allSatisfy(support -> assertThat(support.counts()).isNull());
        });
        assertThat(report().others()).hasSize(1);
        assertThat(report().attendance())
                .filteredOn(attended -> attended.party().votes())
                .allMatch(attended -> attended.joined() == 1);
    }

    @Test
    void no_author_is_kept() {
        retention.sweep();
        String kept = mongo.find(query(where("_id").is(id.value())), org.bson.Document.class, "reports")
                .toString();
        assertThat(kept).contains("Ett eksemplar").doesNotContain("Alias", "Enig i dette", "author");
    }

    /** The API once took anything for the id of a source, and the report says which are switched off. */
    @Test
    void what_cannot_be_a_source_keeps_nothing_from_being_deleted() {
        mongo.updateFirst(
                query(where("_id").is(id.value())),
                Update.update("settings.withoutSources", List.of("DFØ 2023", "dfo-2023")),
                "workshops");
        retention.sweep();
        assertThat(stored(RAW).values()).containsOnly(0L);
        assertThat(report().meeting().sourcesOff()).singleElement().asString().startsWith("DFØ");
    }

    @Test
    void a_second_sweep_changes_nothing() {
        retention.sweep();
        ActionReport first = report();
        retention.sweep();
        assertThat(report().actions()).isEqualTo(first.actions());
        assertThat(report().meeting().frozenAt()).isEqualTo(first.meeting().frozenAt());
    }

    @Test
    void a_crash_in_the_middle_of_the_deletion_loses_nothing() {
        reports.freeze(id);
        mongo.remove(query(where("workshop").is(id.value())), "suggestions");
        mongo.remove(query(where("workshop").is(id.value())), "participants");
        retention.sweep();
        assertThat(stored(RAW).values()).containsOnly(0L);
        assertThat(report().actions()).hasSize(1);
    }

    @Test
    void files_and_the_leaders_list_come_from_what_was_kept() {
        retention.sweep();
        ExportFile file = done(exports.export(leader, Document.ACTIONS, Format.MD));
        assertThat(no.trepart.export.FileTexts.of(file))
                .contains("Ett eksemplar", "Innlegg og svar ble slettet", "«Avslutte»");
        assertThat(keptActions.find(id).orElseThrow())
                .singleElement()
                .satisfies(line -> assertThat(line.title()).isEqualTo("Ett eksemplar"));
    }

    @Test
    void the_leader_goes_on_following_up() {
        retention.sweep();
        done(actions.plan(leader, agreed, plan(ActionStatus.DONE)));
        assertThat(report().actions().getFirst().plan().status()).isEqualTo(ActionStatus.DONE);
    }

    @Test
    void the_workshop_cannot_be_reopened() {
        retention.sweep();
        assertThat(facilitation.moveTo(facilitator, Phase.COLLECT)).isEqualTo(Result.refused(Refusal.WORKSHOP_EXPIRED));
    }

    @Test
    void before_that_nothing_is_kept_twice() {
        assertThat(reports.findFrozen(id)).isEmpty();
        assertThat(keptActions.find(id)).isEqualTo(Optional.empty());
    }

    @Test
    void removing_the_workshop_removes_what_was_kept() {
        retention.sweep();
        done(workshops.remove(facilitator));
        assertThat(mongo.count(query(where("_id").is(id.value())), "reports")).isZero();
    }
}
