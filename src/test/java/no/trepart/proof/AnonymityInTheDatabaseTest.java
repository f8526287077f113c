package no.trepart.proof;

import static no.trepart.proof.Hall.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import no.trepart.HouseTest;
import no.trepart.action.ActionPlan;
import no.trepart.action.ActionService;
import no.trepart.action.ActionStatus;
import no.trepart.evaluation.EvaluationQuestion;
import no.trepart.evaluation.EvaluationService;
import no.trepart.retention.Retention;
import no.trepart.situation.OpeningQuestion;
import no.trepart.situation.SituationService;
import no.trepart.suggestion.SortingService;
import no.trepart.suggestion.SuggestionId;
import no.trepart.voting.DotTally;
import no.trepart.voting.Stance;
import no.trepart.voting.StanceService;
import no.trepart.workshop.Agenda;
import no.trepart.workshop.Joined;
import no.trepart.workshop.ParticipationService;
import no.trepart.workshop.Party;
import no.trepart.workshop.Phase;
import no.trepart.workshop.Role;
import no.trepart.workshop.Seat;
import no.trepart.workshop.Settings;
import no.trepart.workshop.WorkshopService;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.security.test.context.support.WithMockUser;

/**
 * What somebody who reads the whole database learns of who wrote and voted what.
 *
 * <p>It reads every collection there is, so that one that is added later is looked through as well.
 */
@HouseTest
@WithMockUser(roles = "HOST")
class AnonymityInTheDatabaseTest {

    private static final Settings SHOWN_AND_KEPT_NO_DAY =
            new Settings(5, 50, 3, 0, 30, false, true, true, false, false, Set.of(), Agenda.FULL);

    /** Where a person may be named while the meeting goes on, and as what. */
    private static final Map<String, Set<String>> LINKS = Map.of(
            "participants", Set.of("_id", "token", "alias"),
            "answers", Set.of("author"),
            "suggestions", Set.of("author", "alias"),
            "messages", Set.of("author", "alias"),
            "ballots", Set.of("participant"),
            "stances", Set.of("voter"));

    @Autowired
    ApplicationContext house;

    @Autowired
    MongoTemplate mongo;

    @Autowired
    Retention retention;

    private Hall hall;
    private List<Joined> people = new ArrayList<>();
    private final List<String> words = new ArrayList<>();

    @BeforeEach
    void a_meeting_is_held_up_to_its_close() {
        hall = Hall.open(house, SHOWN_AND_KEPT_NO_DAY);
        people = Stream.of(Party.values())
                .map(party -> hall.join(party, party + "-" + hall.id().value().substring(0, 8), "join " + party))
                .toList();
        done(hall.moveTo(Phase.SITUATION));
        people.forEach(who -> done(hall.a(SituationService.class)
                .answer(who.seat(), OpeningQuestion.WHAT_WORKS, word("svar", who), "s1")));
        done(hall.moveTo(Phase.COLLECT));
        List<SuggestionId> ids = people.stream()
                .map(who ->
                        done(hall.post(who.seat(), word("forslag", who), "p1")).id())
                .toList();
        people.forEach(who -> done(hall.say(who.seat(), ids.getFirst(), word("@assistent melding", who), "m1")));
        people.forEach(who -> done(hall.a(ParticipationService.class).setReady(who.seat(), true)));
        sort(ids);
        vote(ids.getFirst());
    }

    private String word(String what, Joined who) {
        String word = what + " fra " + who.participant().party() + " " + hall.id();
        words.add(word);
        return word;
    }

    private void sort(List<SuggestionId> ids) {
        SortingService sorting = hall.a(SortingService.class);
        done(hall.moveTo(Phase.SORT));
        done(sorting.merge(hall.facilitator(), ids.get(1), ids.getFirst()));
        done(sorting.split(hall.seat(Role.CO_FACILITATOR), ids.get(2), List.of("Ett", "To")));
        done(sorting.hide(hall.facilitator(), ids.get(3), "Nevner en person"));
    }

    private void vote(SuggestionId id) {
        List<Seat> voters =
                people.stream().map(Joined::seat).filter(Seat::votes).toList();
        done(hall.moveTo(Phase.PRIORITISE));
        voters.forEach(voter -> done(hall.spend(voter, id, 3)));
        done(hall.moveTo(Phase.AGREE));
        done(hall.recommend(id, "Ett skjema"));
        voters.forEach(voter -> done(hall.a(StanceService.class).take(voter, id, Stance.AGAINST, "Hvem følger opp?")));
        done(hall.a(ActionService.class).plan(hall.seat(Role.LEADER), id, plan()));
    }

    private static ActionPlan plan() {
        return new ActionPlan(
                null, "Arkivet", null, "Færre ark", null, null, null, null, null, null, ActionStatus.NOT_STARTED);
    }

    private Map<String, Set<String>> links() {
        return Traces.of(hall).links();
    }

    private Map<String, List<Document>> everything() {
        Map<String, List<Document>> all = Traces.everything(mongo);
        assertThat(all).containsKeys("suggestions", "ballots", "stances", "messages", "participants", "actions");
        return all;
    }

    @Test
    void while_the_meeting_goes_on_people_are_known_only_where_they_must_be() {
        assertThat(links()).isEqualTo(LINKS);
    }

    @Test
    void no_token_is_stored_anywhere() {
        List<String> tokens = people.stream().map(Joined::token).toList();
        everything()
                .values()
                .forEach(documents -> documents.forEach(
                        document -> assertThat(document.toJson()).doesNotContain(tokens)));
    }

    @Test
    void after_the_close_nothing_links_a_person_to_what_they_wrote_and_voted() {
        done(hall.moveTo(Phase.CLOSED));
        people.forEach(who -> done(hall.a(EvaluationService.class).answer(who.seat(), EvaluationQuestion.HEARD, 4)));
        assertThat(links()).isEqualTo(Map.of("participants", LINKS.get("participants")));
    }

    /** Everybody sent commands that can be guessed; until the close that is enough to find out what they wrote. */
    @Test
    void after_the_close_nobody_can_reckon_out_who_wrote_what() {
        Reckoner reckoner = new Reckoner(mongo, hall.id().value(), commands());
        assertThat(reckoner.finds()).contains("participants._id", "participants.token", "receipts._id");
        done(hall.moveTo(Phase.CLOSED));
        assertThat(reckoner.finds()).isEmpty();
    }

    private List<String> commands() {
        return Stream.concat(
                        Stream.of("s1", "p1", "m1"), Stream.of(Party.values()).map(party -> "join " + party))
                .toList();
    }

    /** Where only one of a party has written anything, a count of it would say who. */
    @Test
    void after_the_close_it_is_not_known_how_much_each_has_written() {
        assertThat(counts()).containsOnly(1);
        done(hall.moveTo(Phase.CLOSED));
        assertThat(counts()).containsOnly(0);
    }

    private Document stored(String collection) {
        return Objects.requireNonNull(mongo.getCollection(collection)
                .find(new Document("workshop", hall.id().value()))
                .first());
    }

    private List<Object> counts() {
        return mongo
                .getCollection("participants")
                .find(new Document("workshop", hall.id().value()))
                .into(new ArrayList<>())
                .stream()
                .map(person -> person.get("suggestions"))
                .toList();
    }

    @Test
    void after_the_close_the_totals_are_still_there_but_not_what_a_party_of_one_did() {
        done(hall.moveTo(Phase.CLOSED));
        DotTally totals = Objects.requireNonNull(hall.snapshot().shownDots().totals());
        assertThat(totals.people()).isEqualTo(3);
        assertThat(totals.totals()).isNotEmpty();
        assertThat(totals.parties()).isEmpty();
        assertThat(totals.voters()).isEmpty();
        assertThat(stored("showings").toJson()).doesNotContain("ELECTED", "EMPLOYER", "EMPLOYEES");
        assertThat(hall.snapshot().stances()).hasSize(3).allMatch(stance -> stance.isAnonymous());
    }

    @Test
    void after_the_days_are_over_no_raw_text_and_no_person_is_left() {
        done(hall.moveTo(Phase.CLOSED));
        Set<String> traces = Traces.of(hall).words();
        retention.sweep();
        String recommended = words.stream()
                .filter(word -> word.startsWith("forslag fra ELECTED"))
                .findFirst()
                .orElseThrow();
        everything()
                .forEach((name, documents) -> documents.forEach(document -> {
                    assertThat(document.toJson()).as(name).doesNotContain(traces);
                    words.stream()
                            .filter(word -> !(name.equals("reports") && word.startsWith("forslag")))
                            .forEach(word ->
                                    assertThat(document.toJson()).as(name).doesNotContain(word));
                }));
        assertThat(String.valueOf(mongo.findById(hall.id().value(), Document.class, "reports")))
                .contains(recommended);
    }

    @Test
    void removing_the_meeting_leaves_nothing_of_it() {
        done(hall.a(WorkshopService.class).remove(hall.facilitator()));
        everything()
                .forEach((name, documents) -> documents.forEach(document -> assertThat(document.toJson())
                        .as(name)
                        .doesNotContain(hall.id().value())));
    }
}
