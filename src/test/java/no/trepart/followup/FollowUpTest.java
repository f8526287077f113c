package no.trepart.followup;

import static no.trepart.proof.Hall.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.trepart.HouseTest;
import no.trepart.action.ActionPlan;
import no.trepart.action.ActionService;
import no.trepart.action.ActionStatus;
import no.trepart.audit.AuditEntries;
import no.trepart.audit.AuditEntry;
import no.trepart.proof.Hall;
import no.trepart.retention.Retention;
import no.trepart.room.Agreement;
import no.trepart.room.Card;
import no.trepart.room.ConsoleScene;
import no.trepart.suggestion.Outcome;
import no.trepart.suggestion.RuleOwner;
import no.trepart.suggestion.SortingService;
import no.trepart.suggestion.Standing;
import no.trepart.suggestion.SuggestionId;
import no.trepart.suggestion.SuggestionService;
import no.trepart.suggestion.TriageAnswer;
import no.trepart.voting.AgreementService;
import no.trepart.voting.Proposal;
import no.trepart.voting.Stance;
import no.trepart.voting.StanceService;
import no.trepart.workshop.Agenda;
import no.trepart.workshop.FacilitationService;
import no.trepart.workshop.Happening;
import no.trepart.workshop.Language;
import no.trepart.workshop.NewWorkshop;
import no.trepart.workshop.Phase;
import no.trepart.workshop.Refusal;
import no.trepart.workshop.Result;
import no.trepart.workshop.Reveal;
import no.trepart.workshop.Seat;
import no.trepart.workshop.Settings;
import no.trepart.workshop.StartedWorkshop;
import no.trepart.workshop.WorkshopId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.test.context.support.WithMockUser;

/** A meeting is held and closed, and the next one goes on from it. */
@HouseTest
@WithMockUser(roles = "HOST")
class FollowUpTest {

    /** The raw posts go at once, so that a sweep stands for the days after. */
    private static final Settings SETTINGS =
            new Settings(5, 50, 3, 0, 30, false, false, false, false, false, Set.of(), Agenda.FULL);

    private static final NewWorkshop WISH = new NewWorkshop("Neste møte", null, Language.NB, SETTINGS);

    private static final ActionPlan PLAN = new ActionPlan(
            "Nytt skjema",
            "Arkivet",
            LocalDate.of(2027, 5, 1),
            "Færre ark",
            null,
            null,
            null,
            null,
            null,
            null,
            ActionStatus.IN_PROGRESS);

    @Autowired
    ApplicationContext house;

    @Autowired
    FollowUpService followUps;

    private Hall hall;
    private List<Seat> people;
    private SuggestionId agreed;

    @BeforeEach
    void a_meeting() {
        hall = Hall.open(house, SETTINGS);
        people = hall.join(6);
        done(hall.moveTo(Phase.COLLECT));
        agreed = hall.posted(people.getFirst(), "Tre skjema");
        SuggestionId finished = hall.posted(people.get(1), "Stemplingsuret");
        SuggestionId kept = hall.posted(people.get(2), "Dobbel signatur");
        SuggestionId disputed = hall.posted(people.get(3), "Ukentlig rapport");
        SuggestionId open = hall.posted(people.get(4), "Lange møter");
        SuggestionId parked = hall.posted(people.get(5), "Parkeringsavgiften");
        SuggestionId hidden = hall.posted(people.getFirst(), "Kari er lat");
        SortingService sorting = hall.a(SortingService.class);
        done(sorting.park(hall.facilitator(), parked));
        done(sorting.hide(hall.facilitator(), hidden, "Navn"));
        done(hall.a(SuggestionService.class)
                .answer(people.get(4), open, new TriageAnswer.OwnedBy(RuleOwner.MUNICIPALITY)));
        done(hall.moveTo(Phase.AGREE));
        recommend(agreed, Outcome.SIMPLIFY, Stance.FOR);
        recommend(finished, Outcome.SIMPLIFY, Stance.FOR);
        recommend(kept, Outcome.KEEP, Stance.FOR);
        recommend(disputed, Outcome.SIMPLIFY, Stance.AGAINST);
        ActionService actions = hall.a(ActionService.class);
        done(actions.plan(hall.facilitator(), agreed, PLAN));
        done(actions.plan(
                hall.facilitator(),
                finished,
                new ActionPlan(null, null, null, null, null, null, null, null, null, null, ActionStatus.DONE)));
        done(hall.moveTo(Phase.CLOSED));
    }

    private void recommend(SuggestionId id, Outcome outcome, Stance ofOneParty) {
        Proposal proposal = new Proposal(outcome, "Om " + outcome, null, null, null, null);
        done(hall.a(AgreementService.class).propose(hall.facilitator(), id, proposal));
        for (int i = 0; i < people.size(); i++) {
            Stance stance = i % 3 == 0 ? ofOneParty : Stance.FOR;
            done(hall.a(StanceService.class).take(people.get(i), id, stance, "Hvem følger opp?"));
        }
        done(hall.a(FacilitationService.class).reveal(hall.facilitator(), Reveal.STANCES, true));
    }

    private Hall next() {
        return Hall.of(house, done(followUps.start(WISH, hall.id())).workshop());
    }

    @Test
    void what_stood_open_comes_along_without_party_and_author() {
        ConsoleScene scene = next().console();
        assertThat(scene.cards())
                .filteredOn(card -> !card.text().equals("Tre skjema"))
                .extracting(Card::text)
                .containsExactly("Ukentlig rapport", "Lange møter", "Parkeringsavgiften");
        assertThat(scene.cards()).allSatisfy(card -> {
            assertThat(card.party()).isNull();
            assertThat(card.alias()).isNull();
            assertThat(card.standing()).isEqualTo(Standing.OPEN);
        });
        assertThat(scene.cards())
                .filteredOn(card -> card.text().equals("Lange møter"))
                .allMatch(card -> card.triage().owner() == RuleOwner.MUNICIPALITY);
        assertThat(scene.authors()).isZero();
    }

    @Test
    void an_action_that_is_not_done_is_on_the_new_list_with_its_plan() {
        Hall next = next();
        done(next.moveTo(Phase.AGREE));
        assertThat(next.console().actions()).singleElement().satisfies(item -> {
            assertThat(item.title()).isEqualTo("Nytt skjema");
            assertThat(item.plan()).isEqualTo(PLAN);
            assertThat(item.agreement().agreedBefore()).isEqualTo(hall.now().closedAt());
        });
    }

    @Test
    void it_goes_on_just_the_same_once_the_raw_posts_are_deleted() {
        house.getBean(Retention.class).sweep();
        Hall next = next();
        assertThat(next.console().cards()).hasSize(4);
        done(next.moveTo(Phase.AGREE));
        assertThat(next.console().actions())
                .singleElement()
                .satisfies(item -> assertThat(item.plan()).isEqualTo(PLAN));
    }

    @Test
    void what_was_agreed_holds_until_the_new_meeting_is_asked() {
        Hall next = next();
        List<Seat> others = next.join(12);
        done(next.moveTo(Phase.AGREE));
        Agreement before = next.console().agreements().getFirst();
        assertThat(before.agreed()).isTrue();
        assertThat(before.parties()).allMatch(party -> Boolean.TRUE.equals(party.consents()));
        SuggestionId id = new SuggestionId(before.subject().id());
        done(next.a(AgreementService.class).beginRound(next.facilitator(), id));
        done(next.a(StanceService.class).take(others.getFirst(), id, Stance.AGAINST, "Det virket ikke"));
        done(next.a(FacilitationService.class).reveal(next.facilitator(), Reveal.STANCES, true));
        Agreement after = next.console().agreements().getFirst();
        assertThat(after.agreed()).isFalse();
        assertThat(after.agreedBefore()).isNull();
        assertThat(next.console().actions()).isEmpty();
    }

    @Test
    void it_goes_on_from_a_meeting_that_itself_went_on_from_another() {
        Hall next = next();
        done(next.moveTo(Phase.CLOSED));
        Hall third = Hall.of(house, done(followUps.start(WISH, next.id())).workshop());
        done(third.moveTo(Phase.AGREE));
        assertThat(third.console().actions())
                .singleElement()
                .satisfies(item -> assertThat(item.agreement().agreedBefore())
                        .isEqualTo(hall.now().closedAt()));
        assertThat(third.console().cards()).hasSize(4);
    }

    @Test
    void the_earlier_meeting_stays_as_it_is() {
        ConsoleScene before = hall.console();
        next();
        assertThat(hall.console().cards()).isEqualTo(before.cards());
        assertThat(hall.console().actions()).isEqualTo(before.actions());
    }

    @Test
    void the_log_tells_what_came_along() {
        assertThat(house.getBean(AuditEntries.class).all(next().id()))
                .extracting(AuditEntry::what)
                .containsExactly(new Happening.WentOn(3, 1));
    }

    @Test
    void the_host_is_told_beforehand() {
        assertThat(done(followUps.offer(hall.id()))).satisfies(offer -> {
            assertThat(offer.suggestions()).isEqualTo(3);
            assertThat(offer.actions()).isEqualTo(1);
            assertThat(offer.withheld()).isZero();
        });
    }

    @Test
    void what_was_never_shown_stays_behind_and_the_host_is_told() {
        done(hall.moveTo(Phase.COLLECT));
        done(hall.a(FacilitationService.class).reveal(hall.facilitator(), Reveal.POSTS, false));
        done(hall.moveTo(Phase.CLOSED));
        assertThat(done(followUps.offer(hall.id())).withheld()).isPositive();
    }

    @Test
    void a_meeting_that_still_goes_on_is_not_gone_on_from() {
        done(hall.moveTo(Phase.AGREE));
        Result<StartedWorkshop> refused = followUps.start(WISH, hall.id());
        assertThat(refused).isEqualTo(Result.refused(Refusal.PHASE_DOES_NOT_ALLOW));
        assertThat(followUps.offer(new WorkshopId("nowhere"))).isEqualTo(Result.refused(Refusal.UNKNOWN_CODE));
    }
}
