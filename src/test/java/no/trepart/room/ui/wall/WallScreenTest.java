package no.trepart.room.ui.wall;

import static no.trepart.evaluation.Moment.END;
import static no.trepart.evaluation.Moment.START;
import static no.trepart.room.Snapshot.aWorkshop;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.trepart.action.ActionPlan;
import no.trepart.evaluation.EvaluationQuestion;
import no.trepart.room.Snapshot;
import no.trepart.room.WallScene;
import no.trepart.room.ui.CardMeta;
import no.trepart.room.ui.SuggestionCard;
import no.trepart.room.ui.TrustColumns;
import no.trepart.suggestion.SortingStep;
import no.trepart.suggestion.SuggestionId;
import no.trepart.suggestion.TimeSpent;
import no.trepart.uikit.ClockFace;
import no.trepart.uikit.PartyLabel;
import no.trepart.uikit.QrCode;
import no.trepart.voting.Stance;
import no.trepart.workshop.JoinCode;
import no.trepart.workshop.Party;
import no.trepart.workshop.Phase;
import no.trepart.workshop.Reveal;
import no.trepart.workshop.Timer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

@SpringBootTest(classes = WallScreenTest.OnlyWords.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
class WallScreenTest extends SpringBrowserlessTest {

    private static final String CODE = "FJ4 T2K";
    private static final String LINK = "https://trepart.example.no/m/FJ4T2K";

    private WallScreen wall;

    @BeforeEach
    void hang() {
        UI.getCurrent().setLocale(Locale.of("nb"));
        Door door = new Door("trepart.example.no", LINK, new JoinCode("FJ4T2K"));
        wall = new WallScreen(door, passage -> Optional.empty());
        UI.getCurrent().add(wall);
    }

    @ParameterizedTest
    @EnumSource(Phase.class)
    void the_code_stands_on_the_wall_in_every_phase(Phase phase) {
        show(meeting().in(phase));
        assertThat(text()).contains(CODE);
    }

    @ParameterizedTest
    @EnumSource(Phase.class)
    void address_and_picture_of_the_way_in_stand_on_the_wall_in_every_phase(Phase phase) {
        show(meeting().in(phase));
        leadsIn(
                phase == Phase.CLOSED
                        ? find(WallFoot.class).single()
                        : find(JoinPanel.class).single());
    }

    @Test
    void the_way_in_stands_under_the_result_of_the_evaluation_too() {
        show(evaluated().reveal(Reveal.EVALUATION).focusOnEvaluation());
        leadsIn(find(WallFoot.class).single());
    }

    /** The style sheet gives the whole wall to a result, with the way in at its foot. */
    private void leadsIn(Component place) {
        assertThat(place.getElement().getTextRecursively().replace("\u200B", ""))
                .contains(CODE, "trepart.example.no");
        assertThat(find(QrCode.class, place).single().getElement().getProperty("innerHTML"))
                .isEqualTo(new QrCode(LINK, "").getElement().getProperty("innerHTML"));
    }

    @Test
    void the_countdown_that_was_started_is_on_the_wall_and_makes_no_sound() {
        show(meeting());
        assertThat(clock().hasAttribute("ends-at")).isFalse();
        Instant end = Instant.EPOCH.plusSeconds(300);
        show(meeting().countDown(new Timer(end, null)));
        assertThat(clock().getAttribute("ends-at")).isEqualTo("300000");
        assertThat(clock().getAttribute("now")).isEqualTo("0");
        assertThat(clock().hasAttribute("data-chime")).isFalse();
    }

    private Element clock() {
        return find(ClockFace.class).single().getElement();
    }

    @Test
    void everybody_sees_who_is_here_but_observers_only_if_there_are_any() {
        show(meeting());
        assertThat(text()).contains("Folkevalgte").doesNotContain("Observatører");
        show(meeting().join(Party.OBSERVER, 2));
        assertThat(text()).contains("Observatører");
    }

    @Test
    void while_all_write_in_silence_only_the_number_of_posts_is_shown() {
        show(posts().hide(Reveal.POSTS));
        assertThat(text()).contains("2 forslag", "2 av 9 har skrevet").doesNotContain("Kilometer", "Månedstall");
    }

    @Test
    void a_new_post_comes_at_the_top_and_keeps_the_others_as_they_are() {
        show(posts());
        List<SuggestionCard> before = find(SuggestionCard.class).all();
        show(posts().post("EMPLOYEES-2", "c", "Attest ved fravær"));
        assertThat(find(SuggestionCard.class).all()).hasSize(3).containsAll(before);
        SuggestionCard first = find(SuggestionCard.class).all().getFirst();
        assertThat(first.getElement().getTextRecursively()).contains("Attest ved fravær");
    }

    @Test
    void a_card_shows_the_parties_of_all_that_is_handled_with_it() {
        show(meeting()
                .post("EMPLOYEES-1", "a", "Kilometer tre steder")
                .post("ELECTED-1", "b", "Kjørebok og app")
                .post("EMPLOYEES-2", "c", "Kjørebok")
                .sort(new SortingStep.Merged(new SuggestionId("b"), new SuggestionId("a")))
                .sort(new SortingStep.Merged(new SuggestionId("c"), new SuggestionId("a")))
                .in(Phase.SORT));
        assertThat(find(CardMeta.class).single().getChildren().filter(PartyLabel.class::isInstance))
                .extracting(label -> label.getElement().getAttribute("data-party"))
                .containsExactly("ELECTED", "EMPLOYEES");
    }

    @Test
    void the_cards_stay_when_collecting_becomes_sorting_and_a_merged_one_goes_into_the_other() {
        show(posts());
        List<SuggestionCard> before = find(SuggestionCard.class).all();
        show(posts().in(Phase.SORT).sort(new SortingStep.Merged(new SuggestionId("b"), new SuggestionId("a"))));
        assertThat(find(SuggestionCard.class).all()).hasSize(1);
        assertThat(before).containsAll(find(SuggestionCard.class).all());
        assertThat(text()).contains("2 innlegg slått sammen");
    }

    @Test
    void before_the_round_is_closed_the_wall_tells_how_many_have_voted_and_never_for_what() {
        show(voted());
        assertThat(text()).contains("Fordel fem prikker", "1 av 3").doesNotContain("2 prikker");
    }

    @Test
    void after_the_reveal_the_one_with_most_dots_stands_first() {
        show(closed());
        List<RankedItem> ranking = find(RankedItem.class).all();
        assertThat(ranking.getFirst().getElement().getTextRecursively()).contains("Månedstall", "4 prikker");
    }

    @Test
    void when_too_few_have_voted_the_wall_says_so_and_keeps_the_order_of_numbers() {
        show(voted().reveal(Reveal.DOTS));
        assertThat(text())
                .contains("For få har lagt prikker til at tallene kan vises")
                .containsSubsequence("Kilometer føres tre steder", "Månedstall")
                .doesNotContain("2 prikker");
    }

    @Test
    void when_only_a_few_have_changed_their_dots_the_wall_says_that_the_totals_before_stand() {
        Snapshot meeting = closed();
        show(meeting);
        show(meeting.spend("EMPLOYER-2", Party.EMPLOYER, "a", 5));
        assertThat(text())
                .contains("Bare få har endret prikkene siden sist", "4 prikker")
                .doesNotContain("5 prikker");
    }

    @Test
    void nobody_sees_who_consents_before_the_round_is_closed() {
        Snapshot meeting = recommended()
                .take("ELECTED-1", Party.ELECTED, "a", Stance.AGAINST)
                .take("ELECTED-2", Party.ELECTED, "a", Stance.FOR)
                .take("EMPLOYER-1", Party.EMPLOYER, "a", Stance.FOR)
                .take("EMPLOYER-2", Party.EMPLOYER, "a", Stance.FOR);
        show(meeting);
        assertThat(text()).contains("2 av 3 har svart", "Runden er åpen").doesNotContain("Samtykker");
        show(meeting.reveal(Reveal.STANCES));
        assertThat(text()).contains("Samtykker", "Samtykker ikke ennå").doesNotContain("Runden er åpen");
    }

    @Test
    void a_small_party_is_not_told_apart_in_the_ranking() {
        show(closed());
        assertThat(find(Ranking.class).single().getElement().getTextRecursively())
                .doesNotContain("Ansatte");
    }

    @Test
    void with_nothing_in_focus_there_is_a_list_to_choose_from() {
        show(posts().in(Phase.DISCUSS));
        assertThat(text()).contains("Hva tar vi først?", "Kilometer føres tre steder", "Månedstall");
    }

    @Test
    void what_is_in_focus_is_the_headline() {
        show(posts().in(Phase.DISCUSS).focus("a"));
        assertThat(text())
                .contains("Forslag 1 · Ansatte", "Kilometer føres tre steder")
                .doesNotContain("Månedstall");
    }

    @Test
    void the_shapes_come_together_only_when_agreement_is_reached_before_the_eyes_of_all() {
        show(recommended());
        assertThat(find(Moment.class).single().getChildren()).isEmpty();
        show(agreed());
        assertThat(find(Moment.class).single().getChildren()).hasSize(1);
        assertThat(text()).contains("Alle tre parter samtykker.", "Videre behandling: Kommunestyret");
    }

    @Test
    void when_the_numbers_would_tell_of_a_few_the_wall_says_that_they_are_held_back() {
        Snapshot again = agreed();
        show(again);
        again.beginRound("a");
        Party.THREE.forEach(party -> {
            again.take(party + "-1", party, "a", Stance.FOR);
            again.take(party + "-2", party, "a", party == Party.EMPLOYEES ? Stance.UNSURE : Stance.FOR);
        });
        show(again.reveal(Reveal.STANCES));
        assertThat(text()).contains("noen få har svart eller endret").doesNotContain("Forrige runde");
    }

    @Test
    void a_wall_that_is_opened_after_the_agreement_does_not_celebrate() {
        show(agreed());
        assertThat(find(Moment.class).single().getChildren()).isEmpty();
    }

    @Test
    void the_meeting_ends_with_the_agreed_list() {
        show(agreed().in(Phase.CLOSED)
                .plan(
                        "a",
                        new ActionPlan(
                                "Ett sted, i appen",
                                "Driftsleder",
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                ActionPlan.EMPTY.status())));
        assertThat(text()).contains("Dette ble vi enige om", "1 tiltak", "Ett sted, i appen", "Driftsleder");
    }

    /** What a rule costs today (nullpunkt) is no gain: nobody knows yet what a change will give. */
    @Test
    void the_agreed_list_says_what_the_rules_cost_today_and_promises_no_gain() {
        show(agreed().costs("a", new TimeSpent(60, 10, 3)).in(Phase.CLOSED));
        assertThat(find(ClosedStage.class).single().getElement().getTextRecursively())
                .contains("1 tiltak · i dag går om lag 30 timer i måneden med til det vi vil endre")
                .doesNotContain("tilbake");
    }

    @Test
    void while_people_say_how_it_was_only_how_many_have_is_shown() {
        show(evaluated());
        assertThat(text()).contains("Hvordan var møtet?", "3 av 3 har svart", "2 av 3 har svart");
        assertThat(find(EvaluationStage.class).exists()).isFalse();
    }

    @Test
    void the_hall_sees_how_it_was_with_no_figure_for_a_party_that_is_too_small() {
        show(evaluated().reveal(Reveal.EVALUATION).focusOnEvaluation());
        assertThat(find(TrustColumns.class)
                        .single()
                        .getChildren()
                        .map(column -> column.getElement().getTextRecursively()))
                .satisfiesExactly(
                        elected -> assertThat(elected)
                                .contains("Folkevalgte", "Ved start", "2,0 av 5", "Ved slutt", "4,0 av 5", "Opp 2,0"),
                        employer -> assertThat(employer).contains("For få svar").doesNotContain("av 5"),
                        employees -> assertThat(employees).contains("Ingen svar", "3,0 av 5"));
        assertThat(text()).contains("I hvilken grad ble du hørt i møtet?", "4,0 av 5", "minst 3 har svart");
    }

    @Test
    void the_agreed_list_stays_where_the_facilitator_wants_it() {
        show(evaluated().reveal(Reveal.EVALUATION));
        assertThat(text()).contains("Dette ble vi enige om");
        assertThat(find(EvaluationStage.class).exists()).isFalse();
    }

    private static Snapshot evaluated() {
        return meeting()
                .in(Phase.CLOSED)
                .evaluate(Party.ELECTED, 3, EvaluationQuestion.TRUST, START, 2)
                .evaluate(Party.ELECTED, 3, EvaluationQuestion.TRUST, END, 4)
                .evaluate(Party.EMPLOYER, 2, EvaluationQuestion.TRUST, END, 5)
                .evaluate(Party.EMPLOYEES, 3, EvaluationQuestion.TRUST, END, 3)
                .evaluate(Party.ELECTED, 3, EvaluationQuestion.HEARD, END, 4);
    }

    private void show(Snapshot snapshot) {
        wall.show(WallScene.of(snapshot.take()), Instant.EPOCH);
    }

    private String text() {
        return wall.getElement().getTextRecursively();
    }

    private static Snapshot meeting() {
        return aWorkshop().join(Party.ELECTED, 3).join(Party.EMPLOYER, 3).join(Party.EMPLOYEES, 3);
    }

    private static Snapshot posts() {
        return meeting()
                .post("EMPLOYEES-1", "a", "Kilometer føres tre steder")
                .post("ELECTED-1", "b", "Månedstall til kommunestyret");
    }

    private static Snapshot voted() {
        return posts().in(Phase.PRIORITISE).spend("EMPLOYEES-1", Party.EMPLOYEES, "b", 2);
    }

    private static Snapshot closed() {
        return voted().spend("ELECTED-1", Party.ELECTED, "b", 1)
                .spend("EMPLOYER-1", Party.EMPLOYER, "b", 1)
                .reveal(Reveal.DOTS);
    }

    private static Snapshot recommended() {
        return posts().in(Phase.AGREE)
                .recommend("a", "Kilometer føres ett sted")
                .focus("a");
    }

    private static Snapshot agreed() {
        Snapshot snapshot = recommended();
        Party.THREE.forEach(party -> {
            snapshot.take(party + "-1", party, "a", Stance.FOR);
            snapshot.take(party + "-2", party, "a", Stance.FOR);
        });
        return snapshot.reveal(Reveal.STANCES);
    }

    /** Scenes need no services: only the words. */
    @Configuration(proxyBeanMethods = false)
    @ComponentScan({"no.trepart.words", "no.trepart.uikit"})
    static class OnlyWords {}
}
