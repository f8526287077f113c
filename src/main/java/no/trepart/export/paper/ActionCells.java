package no.trepart.export.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.trepart.action.ActionStatus;
import no.trepart.export.ActionRow;
import no.trepart.knowledge.Coded;
import no.trepart.suggestion.Standing;
import no.trepart.suggestion.TimeSpent;
import no.trepart.voting.Proposal;
import org.jspecify.annotations.Nullable;

/** What stands in the columns of the action list. */
record ActionCells(Wording wording) {

    /** As long as the method has columns. */
    Cell cell(ActionColumn column, ActionRow row) {
        return switch (column) {
            case NO -> row.no() == null ? text(export(row.suggestion())) : new Cell.Figure(row.no());
            case TITLE -> row.proposal() == null ? Cell.empty() : text(row.title());
            case CONCERNS -> Cell.lines(concerns(row));
            case NEED -> text(row.triage().protects());
            case KIND -> text(wording.of(row.kind()));
            case RULE_OWNER -> word(row.triage().owner(), "file");
            case ORIGIN -> Cell.lines(origin(row));
            case RECOMMENDATION -> Cell.lines(recommendation(row));
            case SAFEGUARDS ->
                text(row.proposal() == null ? null : row.proposal().safeguards());
            case GOAL -> required(row, row.plan().goal());
            case EFFORT -> Cell.lines(effort(row));
            case RESPONSIBLE -> required(row, row.plan().owner());
            case MANDATE -> text(row.plan().mandate());
            case INVOLVED -> text(row.plan().involved());
            case DEADLINE -> deadline(row);
            case RESOURCES -> text(row.plan().resources());
            case NEXT_STEP -> required(row, nextStep(row));
            case SUPPORT -> new Cell.Sides(new Support(wording).sides(row));
            case STATUS -> text(status(row));
            case EVALUATION -> text(row.plan().evaluation());
            case DFO_CODES -> Cell.lines(codes(row));
            case BASIS -> Cell.lines(new Sources(wording).lessons(row.lessons()));
        };
    }

    private String export(int suggestion) {
        return wording.say("export.suggestion.no", suggestion);
    }

    private static Cell text(@Nullable String text) {
        return new Cell.Text(text == null ? "" : text);
    }

    private Cell word(@Nullable Enum<?> constant, String form) {
        return constant == null ? Cell.empty() : text(wording.of(constant, form));
    }

    private Cell required(ActionRow row, @Nullable String text) {
        return text == null && row.isIncomplete() ? missing() : text(text);
    }

    private Cell missing() {
        return new Cell.Missing(wording.say("export.missing"));
    }

    private Cell deadline(ActionRow row) {
        LocalDate deadline = row.plan().deadline();
        return deadline == null ? required(row, null) : new Cell.Day(deadline);
    }

    List<String> concerns(ActionRow row) {
        List<String> lines = new ArrayList<>();
        lines.add(wording.say("export.suggestion", row.suggestion(), row.text()));
        if (!row.merged().isEmpty()) {
            String others = row.merged().stream().map(String::valueOf).collect(Collectors.joining(", "));
            lines.add(wording.say("export.merged", others));
        }
        return lines;
    }

    private List<String> origin(ActionRow row) {
        List<String> lines = new ArrayList<>();
        if (row.triage().origin() != null) {
            lines.add(wording.of(row.triage().origin()));
        }
        if (row.triage().legalBasis() != null) {
            lines.add(wording.say("export.legal-basis", row.triage().legalBasis()));
        }
        return lines;
    }

    List<String> recommendation(ActionRow row) {
        Proposal proposal = row.proposal();
        List<String> lines = new ArrayList<>();
        if (proposal == null) {
            return lines;
        }
        lines.add(wording.of(proposal.outcome()));
        if (!row.title().equals(proposal.wording())) {
            lines.add(proposal.wording());
        }
        if (proposal.months() != null) {
            lines.add(wording.say("export.months", proposal.months()));
        }
        if (proposal.provision() != null) {
            lines.add(wording.say("export.exemption", proposal.provision()));
        }
        return lines;
    }

    private List<String> effort(ActionRow row) {
        List<String> lines = new ArrayList<>();
        TimeSpent time = row.triage().time();
        if (time != null) {
            lines.add(wording.say("export.baseline", time.hoursPerMonthSaid()));
        }
        if (row.plan().gain() != null) {
            lines.add(wording.say("export.gain", row.plan().gain()));
        }
        return lines;
    }

    @Nullable
    String nextStep(ActionRow row) {
        return row.nextStep() == null ? null : wording.of(row.nextStep());
    }

    /** What is kept has nothing to begin with. */
    private String status(ActionRow row) {
        if (row.no() != null) {
            ActionStatus status = row.plan().status();
            return row.isKept() && status == ActionStatus.NOT_STARTED ? "" : wording.of(status);
        }
        return row.standing() == Standing.PARKED ? wording.of(Standing.PARKED) : wording.say("export.status.unsettled");
    }

    private List<String> codes(ActionRow row) {
        return Stream.of(
                        coded("export.dfo.purpose", row.codes().purposes().stream()),
                        coded("export.dfo.relation", row.codes().relations().stream()),
                        coded("export.dfo.sector", row.codes().sectors().stream()),
                        coded("export.dfo.means", row.codes().means().stream()))
                .flatMap(List::stream)
                .toList();
    }

    private List<String> coded(String key, Stream<? extends Coded> codes) {
        String all = codes.map(Coded::code).sorted().collect(Collectors.joining(", "));
        return all.isEmpty() ? List.of() : List.of(wording.say(key, all));
    }
}
