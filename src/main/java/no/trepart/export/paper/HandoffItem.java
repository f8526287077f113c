package no.trepart.export.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.trepart.export.ActionRow;
import no.trepart.suggestion.TimeSpent;
import no.trepart.voting.Proposal;
import org.jspecify.annotations.Nullable;

/** A recommendation as somebody outside the municipality needs to read it. */
record HandoffItem(Wording wording, ActionRow row) {

    List<Block> blocks() {
        List<Block.Fact> facts = new ArrayList<>();
        add(facts, "export.handoff.provision", provision());
        add(facts, "export.handoff.problem", row.text());
        add(facts, "export.minutes.need", row.triage().protects());
        add(facts, "export.handoff.citizen", row.triage().citizen());
        add(facts, "export.handoff.extent", extent());
        add(facts, "export.handoff.proposal", proposed());
        add(
                facts,
                "export.minutes.safeguards",
                row.proposal() == null ? null : row.proposal().safeguards());
        return List.of(
                Block.heading(2, row.no() + ". " + row.title()),
                new Block.Facts(facts),
                Block.heading(3, wording.say("export.handoff.behind")),
                new Block.Sides(new Support(wording).sides(row)));
    }

    private void add(List<Block.Fact> facts, String key, @Nullable String value) {
        if (value != null) {
            facts.add(new Block.Fact(wording.say(key), value));
        }
    }

    private String provision() {
        String provision = row.proposal() == null ? null : row.proposal().provision();
        return Stream.of(provision, row.triage().legalBasis())
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> wording.say("export.handoff.provision.unknown"));
    }

    private String extent() {
        TimeSpent time = row.triage().time();
        if (time == null) {
            return wording.say("export.handoff.extent.unknown");
        }
        return wording.say(
                "export.handoff.extent.hours",
                time.hoursPerMonthSaid(),
                time.minutes(),
                time.timesPerMonth(),
                time.people());
    }

    /** What is asked for, with the words that were agreed even where the action has a shorter title. */
    private String proposed() {
        Proposal proposal = row.proposal();
        List<String> lines = new ArrayList<>(new ActionCells(wording).recommendation(row));
        if (proposal != null && !lines.contains(proposal.wording())) {
            lines.add(1, proposal.wording());
        }
        return String.join("\n", lines);
    }

    List<Cell> cells(String owner) {
        TimeSpent time = row.triage().time();
        return List.of(
                Cell.text(owner),
                new ActionCells(wording).cell(ActionColumn.NO, row),
                Cell.text(provision()),
                Cell.text(row.text()),
                time == null ? Cell.empty() : new Cell.Figure(time.hoursPerMonth()),
                Cell.text(proposed()),
                new Cell.Sides(new Support(wording).sides(row)));
    }
}
