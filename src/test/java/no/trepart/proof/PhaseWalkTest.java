package no.trepart.proof;

import static no.trepart.proof.Hall.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import no.trepart.HouseTest;
import no.trepart.action.ActionPlan;
import no.trepart.action.ActionService;
import no.trepart.action.ActionStatus;
import no.trepart.situation.OpeningQuestion;
import no.trepart.situation.SituationService;
import no.trepart.suggestion.Kind;
import no.trepart.suggestion.NewSuggestion;
import no.trepart.suggestion.RuleOwner;
import no.trepart.suggestion.SortingService;
import no.trepart.suggestion.SuggestionId;
import no.trepart.suggestion.SuggestionService;
import no.trepart.suggestion.TriageAnswer;
import no.trepart.voting.Stance;
import no.trepart.voting.StanceService;
import no.trepart.workshop.Deed;
import no.trepart.workshop.Party;
import no.trepart.workshop.Phase;
import no.trepart.workshop.Result;
import no.trepart.workshop.Role;
import no.trepart.workshop.Seat;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.security.test.context.support.WithMockUser;

/** The phases are a soft machine: whatever way a meeting goes through them, nothing is lost, and what is refused leaves no trace. */
@HouseTest
@WithMockUser(roles = "HOST")
class PhaseWalkTest {

    @Autowired
    ApplicationContext house;

    @Autowired
    MongoTemplate mongo;

    private Hall hall;
    private Seat person;
    private SuggestionId post;
    private SuggestionId other;

    @BeforeEach
    void a_meeting_with_something_of_everything() {
        hall = Hall.open(house);
        person = hall.join(3).getFirst();
        done(hall.moveTo(Phase.SITUATION));
        done(hall.a(SituationService.class).answer(person, OpeningQuestion.WHAT_WORKS, "Tillit", "a1"));
        done(hall.moveTo(Phase.COLLECT));
        post = done(hall.post(person, "Tre skjema")).id();
        other = done(hall.post(person, "Lange møter")).id();
        done(hall.say(person, post, "Enig"));
        done(hall.moveTo(Phase.PRIORITISE));
        done(hall.spend(person, post, 2));
        done(hall.moveTo(Phase.AGREE));
        done(hall.recommend(post, "Ett skjema"));
        done(hall.a(StanceService.class).take(person, post, Stance.UNSURE, null));
    }

    /** Everything that is stored of the meeting, but for where it is and how often it changed. */
    private List<String> stored() {
        List<String> stored = new ArrayList<>();
        Traces.everything(mongo)
                .forEach((name, documents) -> documents.stream()
                        .filter(document -> document.toJson().contains(hall.id().value()))
                        .map(PhaseWalkTest::withoutPlace)
                        .forEach(document -> stored.add(name + " " + document.toJson())));
        assertThat(stored).hasSizeGreaterThan(9);
        return stored;
    }

    private static Document withoutPlace(Document document) {
        Document copy = new Document(document);
        copy.remove("phase");
        copy.remove("version");
        return copy;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void any_walk_through_the_phases_loses_nothing(long seed) {
        List<String> before = storedButForTheLog();
        Random chance = new Random(seed);
        List<Phase> open = List.of(Phase.values()).subList(0, Phase.values().length - 1);
        for (int i = 0; i < 15; i++) {
            done(hall.moveTo(open.get(chance.nextInt(open.size()))));
        }
        assertThat(storedButForTheLog()).isEqualTo(before);
    }

    /** The log tells of the walk itself. */
    private List<String> storedButForTheLog() {
        return stored().stream()
                .filter(document -> !document.startsWith("audit "))
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Phase.class)
    void what_a_phase_does_not_allow_is_refused_and_leaves_no_trace(Phase phase) {
        done(hall.moveTo(phase));
        List<String> before = stored();
        long version = hall.now().version();
        deeds().forEach((deed, act) -> {
            if (!phase.allows(deed)) {
                assertThat(act.get().isDone()).as("%s in %s", deed, phase).isFalse();
            }
        });
        assertThat(stored()).isEqualTo(before);
        assertThat(hall.now().version()).isEqualTo(version);
    }

    private Map<Deed, Supplier<Result<?>>> deeds() {
        SuggestionService suggestions = hall.a(SuggestionService.class);
        SortingService sorting = hall.a(SortingService.class);
        Seat lead = hall.facilitator();
        Map<Deed, Supplier<Result<?>>> deeds = new EnumMap<>(Deed.class);
        deeds.put(Deed.CHAT, () -> hall.say(person, post, "Mer"));
        deeds.put(Deed.POST, () -> hall.post(person, "Enda en"));
        deeds.put(Deed.POST_FOR_OTHERS, () -> suggestions.post(lead, forSomebody()));
        deeds.put(Deed.CORRECT_OWN, () -> suggestions.correct(person, post, "To skjema"));
        deeds.put(Deed.TRIAGE_OWN, () -> suggestions.answer(person, post, new TriageAnswer.OwnedBy(RuleOwner.STATE)));
        deeds.put(Deed.TRIAGE, () -> suggestions.setKind(lead, post, Kind.OBJECTION));
        deeds.put(Deed.SORT, () -> sorting.merge(lead, other, post));
        deeds.put(Deed.HIDE, () -> sorting.hide(lead, other, "Nevner en person"));
        deeds.put(Deed.SPEND_DOTS, () -> hall.spend(person, other, 1));
        deeds.put(Deed.RECOMMEND, () -> hall.recommend(other, "Korte møter"));
        deeds.put(
                Deed.TAKE_STANCE,
                () -> hall.a(StanceService.class).take(person, post, Stance.AGAINST, "Hvem følger opp?"));
        deeds.put(
                Deed.ANSWER_SITUATION,
                () -> hall.a(SituationService.class).answer(person, OpeningQuestion.WHAT_WORKS, "Mer", "a2"));
        deeds.put(Deed.COMPLETE_ACTION, () -> hall.a(ActionService.class).plan(hall.seat(Role.LEADER), post, plan()));
        return deeds;
    }

    private static NewSuggestion forSomebody() {
        return new NewSuggestion(
                Kind.RULE, "For en annen", Party.EMPLOYER, UUID.randomUUID().toString());
    }

    private static ActionPlan plan() {
        return new ActionPlan(
                null, "Arkivet", LocalDate.of(2027, 1, 1), null, null, null, null, null, null, null, ActionStatus.DONE);
    }
}
