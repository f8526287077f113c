package no.trepart.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import no.trepart.action.Action;
import no.trepart.action.ActionPlan;
import no.trepart.action.ActionStatus;
import no.trepart.action.Actions;
import no.trepart.action.PlanField;
import no.trepart.suggestion.SuggestionId;
import no.trepart.workshop.Phase;
import no.trepart.workshop.Refusal;
import no.trepart.workshop.Result;
import no.trepart.workshop.Role;
import no.trepart.workshop.Seat;
import no.trepart.workshop.WorkshopId;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExportServiceTest {

    private static final Clock LATER = Clock.fixed(AMeeting.TAKEN.plus(Duration.ofDays(60)), ZoneOffset.UTC);
    private static final Seat LEADER = Seat.of(AMeeting.ID, Role.LEADER);

    private final Map<WorkshopId, ActionReport> kept = new HashMap<>();
    private final Map<SuggestionId, ActionPlan> plans = new HashMap<>();
    private AMeeting meeting = Examples.aFullMeeting();
    private Press press = (report, document, format) -> new ExportFile("file", format, new byte[0]);

    private ReportService reports() {
        return new ReportService(
                id -> Optional.of(meeting.snapshot()),
                new MinuteTaker(new Quotations(new ALibrary())),
                new InMemoryFrozenReports(),
                new InMemoryActions(),
                LATER);
    }

    private ExportService exports(HeavyJobs jobs) {
        return new ExportService(reports(), (report, document, format) -> press.print(report, document, format), jobs);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"FACILITATOR", "CO_FACILITATOR", "LEADER"})
    void those_who_follow_up_get_files(Role role) {
        Result<ExportFile> result =
                exports(new HeavyJobs(1, 1)).export(Seat.of(AMeeting.ID, role), Document.ACTIONS, Format.CSV);
        assertThat(result.isDone()).isTrue();
    }

    @Test
    void the_wall_gets_none() {
        assertThat(exports(new HeavyJobs(1, 1)).export(Seat.of(AMeeting.ID, Role.WALL), Document.ACTIONS, Format.CSV))
                .isEqualTo(Result.refused(Refusal.ROLE_DOES_NOT_ALLOW));
    }

    @ParameterizedTest
    @EnumSource(Phase.class)
    void files_can_be_had_in_every_phase(Phase phase) {
        meeting = Examples.aFullMeeting().at(phase);
        assertThat(exports(new HeavyJobs(1, 1))
                        .export(LEADER, Document.MINUTES, Format.JSON)
                        .isDone())
                .isTrue();
    }

    @Test
    void when_too_many_heavy_files_are_made_the_next_is_told_to_come_back() {
        CountDownLatch done = new CountDownLatch(1);
        press = (report, document, format) -> {
            Awaitility.await().until(() -> done.getCount() == 0);
            return new ExportFile("file", format, new byte[0]);
        };
        HeavyJobs one = new HeavyJobs(1, 1);
        ExportService exports = exports(one);
        var first = CompletableFuture.supplyAsync(
                () -> exports.export(LEADER, Document.ACTIONS, Format.PDF), Thread::startVirtualThread);
        var second = CompletableFuture.supplyAsync(
                () -> exports.export(LEADER, Document.ACTIONS, Format.PDF), Thread::startVirtualThread);
        Awaitility.await().until(one::isFull);
        assertThat(exports.export(LEADER, Document.ACTIONS, Format.PDF))
                .isEqualTo(Result.refused(Refusal.BUSY, ExportService.RETRY_AFTER_SECONDS));
        done.countDown();
        assertThat(first.join().isDone()).isTrue();
        assertThat(second.join().isDone()).isTrue();
    }

    @Test
    void a_light_file_does_not_wait_for_heavy_ones() {
        HeavyJobs none = new HeavyJobs(1, 1);
        none.destroy();
        ExportService exports = exports(none);
        assertThat(exports.export(LEADER, Document.ACTIONS, Format.CSV).isDone())
                .isTrue();
        assertThat(exports.export(LEADER, Document.ACTIONS, Format.XLSX).isDone())
                .isFalse();
    }

    @Test
    void after_the_raw_material_is_gone_the_kept_report_is_read() {
        ReportService reports = reports();
        reports.freeze(AMeeting.ID);
        meeting = AMeeting.withParties(0, 0, 0).at(Phase.CLOSED);
        ActionReport report = done(reports.read(LEADER));
        assertThat(report.actions()).hasSize(4);
        assertThat(report.meeting().frozenAt()).isEqualTo(LATER.instant());
        assertThat(report.meeting().takenAt()).isEqualTo(LATER.instant());
    }

    @Test
    void a_kept_report_is_never_written_anew() {
        ReportService reports = reports();
        reports.freeze(AMeeting.ID);
        meeting = AMeeting.withParties(0, 0, 0).at(Phase.CLOSED);
        reports.freeze(AMeeting.ID);
        assertThat(done(reports.read(LEADER)).actions()).hasSize(4);
    }

    @Test
    void plans_go_on_being_followed_up_in_a_kept_report() {
        ReportService reports = reports();
        reports.freeze(AMeeting.ID);
        LocalDate deadline = LocalDate.of(2027, 6, 1);
        plans.put(
                AMeeting.id(1),
                new ActionPlan(
                        "Ny tittel", null, deadline, null, null, null, null, null, null, null, ActionStatus.DONE));
        ActionRow first = done(reports.read(LEADER)).actions().getFirst();
        assertThat(first.title()).isEqualTo("Ny tittel");
        assertThat(first.plan().status()).isEqualTo(ActionStatus.DONE);
        assertThat(new KeptActionLists(reports)
                        .find(AMeeting.ID)
                        .orElseThrow()
                        .getFirst()
                        .title())
                .isEqualTo("Ny tittel");
    }

    private static ActionReport done(Result<ActionReport> result) {
        return ((Result.Done<ActionReport>) result).value();
    }

    private class InMemoryFrozenReports implements FrozenReports {

        @Override
        public void keep(WorkshopId workshop, ActionReport report) {
            kept.putIfAbsent(workshop, report);
        }

        @Override
        public Optional<ActionReport> find(WorkshopId workshop) {
            return Optional.ofNullable(kept.get(workshop));
        }

        @Override
        public void remove(WorkshopId workshop) {
            kept.remove(workshop);
        }
    }

    private class InMemoryActions implements Actions {

        @Override
        public List<Action> all(WorkshopId workshop) {
            return plans.entrySet().stream()
                    .map(plan -> new Action(plan.getKey(), workshop, plan.getValue()))
                    .toList();
        }

        @Override
        public ActionPlan plan(WorkshopId workshop, SuggestionId suggestion, ActionPlan plan, Set<PlanField> fields) {
            plans.put(suggestion, plan);
            return plan;
        }

        @Override
        public void removeAll(WorkshopId workshop) {
            plans.clear();
        }
    }
}
