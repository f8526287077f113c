package no.trepart.export.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.trepart.export.ActionRow;
import no.trepart.suggestion.Standing;
import org.jspecify.annotations.Nullable;

/** A recommendation as the minutes tell of it. */
record MinutesItem(Wording wording, ActionRow row) {

    static String fallen(Wording wording, ActionRow row) {
        return row.standing() == Standing.PARKED
                ? wording.say("export.suggestion.parked", row.suggestion(), row.text())
                : wording.say("export.suggestion", row.suggestion(), row.text());
    }

    List<Block> agreed() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.heading(3, row.no() + ". " + row.title()));
        List<Block.Fact> facts = recommended();
        due(facts, "export.minutes.responsible", row.plan().owner());
        LocalDate deadline = row.plan().deadline();
        due(
                facts,
                "export.minutes.deadline",
                deadline == null ? null : wording.formats().date(deadline));
        due(facts, "export.minutes.next-step", new ActionCells(wording).nextStep(row));
        blocks.add(new Block.Facts(facts));
        blocks.addAll(support());
        return blocks;
    }

    List<Block> disagreed() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.heading(3, row.title()));
        blocks.add(new Block.Facts(recommended()));
        blocks.addAll(support());
        return blocks;
    }

    private List<Block.Fact> recommended() {
        ActionCells cells = new ActionCells(wording);
        List<Block.Fact> facts = new ArrayList<>();
        add(facts, "export.minutes.recommendation", String.join("\n", cells.recommendation(row)));
        add(facts, "export.minutes.concerns", String.join("\n", cells.concerns(row)));
        add(facts, "export.minutes.need", row.triage().protects());
        add(
                facts,
                "export.minutes.safeguards",
                row.proposal() == null ? null : row.proposal().safeguards());
        return facts;
    }

    /** Who signs sees what is still to be settled. */
    private void due(List<Block.Fact> facts, String key, @Nullable String value) {
        add(facts, key, value == null && row.isIncomplete() ? wording.say("export.missing") : value);
    }

    private void add(List<Block.Fact> facts, String key, @Nullable String value) {
        if (value != null) {
            facts.add(new Block.Fact(wording.say(key), value));
        }
    }

    private List<Block> support() {
        Support support = new Support(wording);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Sides(support.sides(row)));
        List<String> objections = support.objections(row);
        if (!objections.isEmpty()) {
            blocks.add(new Block.Bullets(objections));
        }
        return blocks;
    }
}
