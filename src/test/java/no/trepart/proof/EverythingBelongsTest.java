package no.trepart.proof;

import static no.trepart.proof.Hall.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.trepart.action.ActionPlan;
import no.trepart.action.ActionService;
import no.trepart.evaluation.EvaluationQuestion;
import no.trepart.evaluation.EvaluationService;
import no.trepart.situation.OpeningQuestion;
import no.trepart.situation.SituationService;
import no.trepart.storage.CollectionPlan;
import no.trepart.suggestion.SortingService;
import no.trepart.suggestion.SuggestionId;
import no.trepart.voting.Stance;
import no.trepart.voting.StanceService;
import no.trepart.workshop.Agenda;
import no.trepart.workshop.ExpiryService;
import no.trepart.workshop.FacilitationService;
import no.trepart.workshop.Phase;
import no.trepart.workshop.Reveal;
import no.trepart.workshop.Role;
import no.trepart.workshop.Seat;
import no.trepart.workshop.Settings;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Whatever a meeting stores says which meeting it belongs to, also where the server would take it without: else nobody deletes it. */
class EverythingBelongsTest extends InAHall {

    private static final String WORKSHOP = "workshop";

    /** They are a workshop, carry its identity as their own, go by its code and expire, or belong to the house. */
    private static final Set<String> OTHERS = Set.of("workshops", "boards", "reports", "commands", "templates");

    private final Set<String> met = new TreeSet<>();

    @BeforeEach
    void a_meeting_with_something_of_everything() {
        Settings atOnce = new Settings(BUDGET, 50, 3, 0, 30, false, false, false, false, false, Set.of(), Agenda.FULL);
        hall = Hall.open(house, atOnce);
        Seat person = hall.join(3).getFirst();
        var unused = hall.a(EvaluationService.class).answer(person, EvaluationQuestion.TRUST, 3);
        done(hall.moveTo(Phase.SITUATION));
        done(hall.a(SituationService.class).answer(person, OpeningQuestion.WHAT_WORKS, "Tillit", "a1"));
        done(hall.moveTo(Phase.COLLECT));
        SuggestionId post = hall.posted(person, "Tre skjema");
        done(hall.say(person, post, "Enig"));
        done(hall.a(SortingService.class).merge(hall.facilitator(), hall.posted(person, "Tre skjemaer"), post));
        done(hall.moveTo(Phase.PRIORITISE));
        done(hall.spend(person, post, 2));
        reveal(Reveal.DOTS);
        done(hall.moveTo(Phase.AGREE));
        done(hall.recommend(post, "Ett skjema"));
        done(hall.a(StanceService.class).take(person, post, Stance.FOR, null));
        reveal(Reveal.STANCES);
        done(hall.a(ActionService.class).plan(hall.seat(Role.LEADER), post, ActionPlan.EMPTY));
    }

    private void reveal(Reveal what) {
        done(hall.a(FacilitationService.class).reveal(hall.facilitator(), what, true));
    }

    private List<CollectionPlan> plans() {
        return List.copyOf(house.getBeansOfType(CollectionPlan.class).values());
    }

    /** In the whole house, also what other meetings have stored. */
    private void everythingHasWhatItsCollectionRequires() {
        Map<String, List<Document>> all = Traces.everything(hall.a(MongoTemplate.class));
        for (CollectionPlan plan : plans()) {
            List<Document> stored = all.getOrDefault(plan.collection(), List.of());
            assertThat(stored)
                    .as(plan.collection())
                    .allSatisfy(document -> assertThat(document.keySet()).containsAll(plan.required()));
            if (stored.stream().anyMatch(document -> hall.id().value().equals(document.get(WORKSHOP)))) {
                met.add(plan.collection());
            }
        }
    }

    @Test
    void all_that_a_meeting_stores_has_the_fields_that_are_required_of_it() {
        everythingHasWhatItsCollectionRequires();
        done(hall.moveTo(Phase.CLOSED));
        ExpiryService expiry = hall.a(ExpiryService.class);
        expiry.due().stream().filter(due -> due.id().equals(hall.id())).forEach(due -> {
            assertThat(expiry.seal(due)).isTrue();
            expiry.expire(due.id());
        });
        everythingHasWhatItsCollectionRequires();
        assertThat(met).isEqualTo(requiring());
    }

    @Test
    void every_collection_of_a_workshop_requires_it() {
        Set<String> all = plans().stream().map(CollectionPlan::collection).collect(Collectors.toSet());
        all.removeAll(requiring());
        assertThat(all).isEqualTo(OTHERS);
    }

    private Set<String> requiring() {
        return plans().stream()
                .filter(plan -> plan.required().contains(WORKSHOP))
                .map(CollectionPlan::collection)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
