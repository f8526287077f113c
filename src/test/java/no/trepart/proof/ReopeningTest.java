package no.trepart.proof;

import static no.trepart.proof.Hall.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.trepart.action.ActionPlan;
import no.trepart.action.ActionService;
import no.trepart.action.ActionStatus;
import no.trepart.room.ActionItem;
import no.trepart.room.Agreement;
import no.trepart.room.Card;
import no.trepart.room.ConsoleScene;
import no.trepart.room.LogEntry;
import no.trepart.room.ParticipantScene;
import no.trepart.room.Scene;
import no.trepart.situation.OpeningQuestion;
import no.trepart.situation.SituationService;
import no.trepart.suggestion.RuleOwner;
import no.trepart.suggestion.SortingService;
import no.trepart.suggestion.SuggestionId;
import no.trepart.suggestion.SuggestionService;
import no.trepart.suggestion.TriageAnswer;
import no.trepart.suggestion.WordingService;
import no.trepart.voting.Stance;
import no.trepart.voting.StanceService;
import no.trepart.workshop.FacilitationService;
import no.trepart.workshop.Phase;
import no.trepart.workshop.Reveal;
import no.trepart.workshop.Role;
import no.trepart.workshop.Seat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A meeting that was closed and goes on has all it had, but for what the close promises to delete: who wrote and answered what. */
class ReopeningTest extends InAHall {

    /** Links to people, in whatever scene, and what only an author is told; what the facilitators are told of it is asserted below. */
    private static final String[] LINKS = {
        ".*\\bmine", ".*\\brewritten", ".*\\bwordings", "spent", "left", "authors", ".*\\.voted"
    };

    /** Where the meeting is, which is told of in a new round and a longer log. */
    private static final String[] COURSE = {"frame\\.version", "frame\\.at", "frame\\.round", "log", "evaluation"};

    private List<Seat> people;
    private SuggestionId agreed;
    private SuggestionId contested;
    private SuggestionId same;
    private SuggestionId twoThings;

    @BeforeEach
    void a_meeting_with_something_of_everything() {
        people = hall.join(9);
        Seat person = people.getFirst();
        done(hall.moveTo(Phase.SITUATION));
        done(hall.a(SituationService.class).answer(person, OpeningQuestion.WHAT_WORKS, "Tillit", "a1"));
        done(hall.moveTo(Phase.COLLECT));
        agreed = hall.posted(person, "Tre skjema");
        contested = hall.posted(people.get(1), "Lange møter");
        done(hall.a(SuggestionService.class).answer(person, agreed, new TriageAnswer.OwnedBy(RuleOwner.STATE)));
        done(hall.say(person, agreed, "Enig"));
        reveal(Reveal.POSTS);
        sorted();
        recognised();
        voted();
        answered();
    }

    private void sorted() {
        SortingService sorting = hall.a(SortingService.class);
        Seat lead = hall.facilitator();
        same = hall.posted(people.get(2), "Tre skjemaer");
        twoThings = hall.posted(people.get(4), "Stempling og rapporter");
        done(sorting.merge(lead, same, agreed));
        done(sorting.reword(lead, agreed, "Tre skjema for det samme"));
        done(sorting.park(lead, hall.posted(people.get(3), "Ny kantine")));
        done(sorting.split(lead, twoThings, List.of("Stempling", "Rapporter")));
    }

    private void recognised() {
        recognise(people.get(0), agreed, true);
        recognise(people.get(2), same, false);
        recognise(people.get(4), twoThings, true);
    }

    private void recognise(Seat author, SuggestionId about, boolean covers) {
        done(hall.a(WordingService.class).answer(author, about, new WordingService.Wish(null, covers, "Sett")));
    }

    private void voted() {
        done(hall.moveTo(Phase.PRIORITISE));
        people.forEach(who -> done(hall.spend(who, agreed, 2)));
        people.forEach(who -> done(hall.spend(who, contested, 3)));
        reveal(Reveal.DOTS);
    }

    private void answered() {
        done(hall.moveTo(Phase.AGREE));
        done(hall.recommend(agreed, "Ett skjema"));
        done(hall.recommend(contested, "Korte møter"));
        for (int i = 0; i < people.size(); i++) {
            Seat who = people.get(i);
            take(who, agreed, Stance.FOR);
            take(who, contested, i < 5 ? Stance.AGAINST : Stance.UNSURE);
        }
        reveal(Reveal.STANCES);
        done(hall.a(ActionService.class).plan(hall.seat(Role.LEADER), agreed, plan()));
    }

    private void take(Seat who, SuggestionId about, Stance stance) {
        done(hall.a(StanceService.class).take(who, about, stance, "Hvem følger opp?"));
    }

    private void reveal(Reveal what) {
        done(hall.a(FacilitationService.class).reveal(hall.facilitator(), what, true));
    }

    private static ActionPlan plan() {
        return new ActionPlan(
                "Slå sammen skjemaene",
                "Arkivet",
                LocalDate.of(2027, 1, 1),
                "Én innmelding",
                null,
                null,
                null,
                null,
                null,
                null,
                ActionStatus.IN_PROGRESS);
    }

    private void closeAndReopen() {
        done(hall.moveTo(Phase.CLOSED));
        done(hall.moveTo(Phase.AGREE));
        assertThat(hall.now().meeting()).isEqualTo(2);
    }

    @Test
    void nothing_that_a_role_sees_is_lost() {
        Map<Role, Scene> before = seen();
        closeAndReopen();
        seen().forEach((role, after) -> assertThat(after)
                .as("%s", role)
                .usingRecursiveComparison()
                .ignoringFieldsMatchingRegexes(LINKS)
                .ignoringFieldsMatchingRegexes(COURSE)
                .isEqualTo(before.get(role)));
    }

    private Map<Role, Scene> seen() {
        return Stream.of(Role.values()).collect(Collectors.toMap(Function.identity(), this::seen));
    }

    private Scene seen(Role role) {
        return role == Role.PARTICIPANT
                ? hall.scene(people.getFirst())
                : Scene.of(hall.snapshot(), hall.seat(role)).orElseThrow();
    }

    /** What the comparison rests on: a scene that was empty before would be equal after. */
    @Test
    void there_is_something_of_everything_to_lose() {
        closeAndReopen();
        ConsoleScene scene = hall.console();
        assertThat(scene.answers()).hasSize(1);
        assertThat(scene.cards()).hasSize(7);
        assertThat(scene.cards().getFirst().dots()).isEqualTo(18);
        assertThat(scene.cards().getFirst().wordings()).containsExactly("Tre skjema");
        assertThat(scene.cards().getFirst().recognition()).isNotNull();
        assertThat(scene.lines()).hasSize(1);
        assertThat(scene.agreements()).extracting(Agreement::agreed).containsExactlyInAnyOrder(true, false);
        assertThat(scene.agreements())
                .allSatisfy(agreement -> assertThat(agreement.counts()).isNotNull());
        assertThat(scene.agreements().getFirst().objections()).hasSize(5);
        assertThat(scene.actions()).extracting(ActionItem::plan).containsExactly(plan());
    }

    @Test
    void the_log_grows_and_only_the_links_are_gone() {
        List<LogEntry> before = hall.console().log();
        closeAndReopen();
        assertThat(hall.console().log())
                .startsWith(before.toArray(LogEntry[]::new))
                .hasSizeGreaterThan(before.size());
        ParticipantScene mine = hall.scene(people.getFirst());
        assertThat(mine.cards()).noneMatch(Card::mine);
        assertThat(mine.spent()).isEmpty();
        assertThat(mine.left()).isEqualTo(BUDGET);
    }
}
