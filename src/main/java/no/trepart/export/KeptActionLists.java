package no.trepart.export;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.trepart.room.ActionLine;
import no.trepart.room.KeptActions;
import no.trepart.voting.Proposal;
import no.trepart.workshop.WorkshopId;
import org.springframework.stereotype.Component;

/** Shows the screens what the kept reports say. */
@Component
class KeptActionLists implements KeptActions {

    private final ReportService reports;

    KeptActionLists(ReportService reports) {
        this.reports = reports;
    }

    @Override
    public Optional<List<ActionLine>> find(WorkshopId workshop) {
        return reports.findFrozen(workshop)
                .map(report ->
                        report.actions().stream().flatMap(KeptActionLists::line).toList());
    }

    private static Stream<ActionLine> line(ActionRow row) {
        Integer no = row.no();
        Proposal proposal = row.proposal();
        return no == null || proposal == null
                ? Stream.empty()
                : Stream.of(new ActionLine(
                        row.id(), no, row.title(), proposal, row.triage().time(), row.plan()));
    }
}
