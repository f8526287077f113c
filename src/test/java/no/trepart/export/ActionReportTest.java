package no.trepart.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Set;
import no.trepart.action.ActionPlan;
import no.trepart.action.ActionStatus;
import no.trepart.chat.Quote;
import no.trepart.room.Agreement;
import no.trepart.suggestion.Kind;
import no.trepart.suggestion.Outcome;
import no.trepart.suggestion.RuleOwner;
import no.trepart.suggestion.SortingStep;
import no.trepart.suggestion.Standing;
import no.trepart.suggestion.Triage;
import no.trepart.voting.NextStep;
import no.trepart.voting.ObjectionState;
import no.trepart.voting.Proposal;
import no.trepart.voting.Stance;
import no.trepart.workshop.Agenda;
import no.trepart.workshop.Party;
import no.trepart.workshop.Phase;
import no.trepart.workshop.Reveal;
import no.trepart.workshop.Settings;
import org.junit.jupiter.api.Test;

class ActionReportTest {

    @Test
    void what_all_parties_consent_to_is_numbered_from_one() {
        ActionReport report = Files.report(Examples.aFullMeeting());
        assertThat(report.actions()).extracting(ActionRow::no).containsExactly(1, 2, 3, 4);
        assertThat(report.actions()).extracting(ActionRow::suggestion).containsExactly(1, 3, 4, 6);
    }

    @Test
    void a_recommendation_one_party_objects_to_is_a_disagreement() {
        ActionReport report = Files.report(Examples.aFullMeeting());
        assertThat(report.disagreements()).extracting(ActionRow::suggestion).containsExactly(5);
        assertThat(report.disagreements().getFirst().support())
                .extracting(ActionRow.Support::party, ActionRow.Support::consents)
                .containsExactly(
                        tuple(Party.ELECTED, false), tuple(Party.EMPLOYER, true), tuple(Party.EMPLOYEES, true));
    }

    @Test
    void parked_and_untreated_suggestions_are_told_of_without_a_number() {
        ActionReport report = Files.report(Examples.aFullMeeting());
        assertThat(report.others())
                .extracting(ActionRow::suggestion, ActionRow::standing, ActionRow::no)
                .containsExactly(tuple(7, Standing.PARKED, null), tuple(9, Standing.OPEN, null));
    }

    @Test
    void a_hidden_suggestion_is_nowhere() {
        assertThat(Files.report(Examples.aFullMeeting()).toString()).doesNotContain(Examples.HIDDEN);
    }

    @Test
    void a_merged_suggestion_is_named_by_its_number_only() {
        ActionReport report = Files.report(Examples.aFullMeeting());
        assertThat(report.actions().getFirst().merged()).containsExactly(2);
        assertThat(report.toString()).doesNotContain("Fraværstall sendes på e-post");
    }

    @Test
    void a_reworded_suggestion_keeps_nothing_of_its_first_words() {
        AMeeting meeting = AMeeting.withParties(3, 3, 3)
                .suggests(1, Kind.RULE, "Kari Nordmann krever tre underskrifter", Triage.NOTHING)
                .sorts(new SortingStep.Reworded(AMeeting.id(1), "Det kreves tre underskrifter"));
        assertThat(Files.report(meeting).toString())
                .contains("Det kreves tre underskrifter")
                .doesNotContain("Kari Nordmann");
    }

    @Test
    void posts_the_room_has_not_seen_are_counted_and_not_shown() {
        AMeeting silent = AMeeting.withParties(3, 3, 3)
                .at(Phase.COLLECT)
                .showing()
                .suggests(1, Kind.RULE, "Noe ingen har sett", Triage.NOTHING);
        ActionReport report = Files.report(silent);
        assertThat(report.withheld()).isEqualTo(1);
        assertThat(report.toString()).doesNotContain("Noe ingen har sett");
    }

    @Test
    void counts_are_told_when_every_party_is_large_enough() {
        ActionRow.Support elected = Files.report(Examples.aFullMeeting())
                .disagreements()
                .getFirst()
                .support()
                .getFirst();
        assertThat(elected.counts()).isEqualTo(Map.of(Stance.FOR, 3, Stance.UNSURE, 0, Stance.AGAINST, 1));
    }

    @Test
    void no_counts_are_told_when_one_party_is_too_small() {
        ActionReport report = Files.report(Examples.aSmallMeeting());
        assertThat(report.actions())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.support())
                        .extracting(ActionRow.Support::counts)
                        .containsOnlyNulls());
    }

    @Test
    void neither_counts_nor_consent_are_told_while_the_round_is_open() {
        ActionReport open = Files.report(Examples.aFullMeeting().showing(Reveal.POSTS));
        assertThat(open.actions()).isEmpty();
        assertThat(open.disagreements()).isEmpty();
        assertThat(open.others())
                .filteredOn(row -> row.proposal() != null)
                .hasSize(5)
                .allSatisfy(row ->
                        assertThat(row.support()).allMatch(side -> side.consents() == null && side.counts() == null));
    }

    @Test
    void a_recorded_objection_is_told_as_its_partys() {
        ActionRow trial = Files.report(Examples.aFullMeeting()).actions().get(1);
        assertThat(trial.objections())
                .containsExactly(new Agreement.Objection(
                        "Vi vil ha en ny vurdering etter et halvt år.", Party.EMPLOYEES, ObjectionState.RECORDED));
    }

    @Test
    void an_objection_of_a_small_party_is_told_without_the_party() {
        ActionRow removed =
                Files.report(Examples.aSmallMeeting()).disagreements().getFirst();
        assertThat(removed.objections()).extracting(Agreement.Objection::party).containsOnlyNulls();
    }

    @Test
    void a_withdrawn_objection_is_forgotten() {
        AMeeting meeting =
                Examples.aFullMeeting().objects(1, Party.ELECTED, 2, "Jeg tok feil.", ObjectionState.WITHDRAWN);
        assertThat(Files.report(meeting).toString()).doesNotContain("Jeg tok feil.");
    }

    @Test
    void nobody_who_wrote_or_voted_is_in_it() {
        String all = Files.report(Examples.aFullMeeting().with(aliasesShown())).toString();
        assertThat(Examples.authors()).noneMatch(all::contains);
    }

    private static Settings aliasesShown() {
        return new Settings(5, 50, 3, 30, 30, false, true, true, false, false, Set.of(), Agenda.FULL);
    }

    @Test
    void lessons_come_with_their_codes_and_each_source_once() {
        ActionReport report = Files.report(Examples.aFullMeeting());
        assertThat(report.actions().getFirst().lessons())
                .extracting(Quote::publisher)
                .containsExactly(Examples.LESSON.publisher(), Examples.COUNTERWEIGHT.publisher());
        assertThat(report.actions().getFirst().codes().purposes()).hasSize(2);
        assertThat(report.sources()).hasSize(2);
    }

    @Test
    void sources_that_were_switched_off_are_named() {
        Settings without =
                new Settings(5, 50, 3, 30, 30, false, false, true, false, false, Set.of("agenda-2015"), Agenda.FULL);
        assertThat(Files.report(Examples.aFullMeeting().with(without)).meeting().sourcesOff())
                .containsExactly("Agenda: Et notat");
    }

    @Test
    void only_what_others_must_act_on_is_handed_off() {
        Map<RuleOwner, List<ActionRow>> owners =
                Files.report(Examples.aFullMeeting()).forOutsideOwners();
        assertThat(owners).containsOnlyKeys(RuleOwner.STATE, RuleOwner.LAW);
    }

    @Test
    void where_an_action_goes_next_may_be_said_after_it_was_agreed_and_never_instead_of_what_was() {
        AMeeting meeting = AMeeting.withParties(3, 3, 3)
                .suggests(1, Kind.RULE, "Tre portaler", Triage.NOTHING)
                .suggests(2, Kind.RULE, "To portaler", Triage.NOTHING)
                .recommends(1, new Proposal(Outcome.SIMPLIFY, "Én portal", null, null, null, null))
                .recommends(2, new Proposal(Outcome.SIMPLIFY, "Én portal", NextStep.COUNCIL, null, null, null))
                .agrees(1)
                .agrees(2)
                .plans(1, to(NextStep.STATE))
                .plans(2, to(NextStep.STATE));
        ActionReport report = Files.report(meeting);
        assertThat(report.actions()).extracting(ActionRow::nextStep).containsExactly(NextStep.STATE, NextStep.COUNCIL);
        assertThat(report.forOutsideOwners().get(RuleOwner.STATE))
                .extracting(ActionRow::suggestion)
                .containsExactly(1);
    }

    private static ActionPlan to(NextStep next) {
        return new ActionPlan(null, null, null, null, null, null, null, null, null, next, ActionStatus.NOT_STARTED);
    }

    @Test
    void nothing_is_unsettled_once_the_workshop_is_closed() {
        assertThat(Files.report(Examples.aFullMeeting()).unsettled()).hasSize(3);
        assertThat(Files.report(Examples.aFullMeeting().at(Phase.CLOSED)).unsettled())
                .isEmpty();
    }
}
