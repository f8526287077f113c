package no.trepart.export.paper;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.trepart.export.ActionReport;
import no.trepart.export.ActionRow;
import no.trepart.export.Document;
import org.springframework.stereotype.Component;

/** The action list (tiltaksliste): the short form, then all columns, and last what is not settled yet. */
@Component
class ActionListPaper implements Composer {

    /** No sheet of paper takes 22 columns, so the full list comes in parts that each begin with number and title. */
    private static final List<Part> PARTS = List.of(
            new Part("export.actions.part.rule", ActionColumn.CONCERNS, ActionColumn.ORIGIN),
            new Part("export.actions.part.recommendation", ActionColumn.RECOMMENDATION, ActionColumn.EFFORT),
            new Part("export.actions.part.doing", ActionColumn.RESPONSIBLE, ActionColumn.RESOURCES),
            new Part("export.actions.part.after", ActionColumn.NEXT_STEP, ActionColumn.BASIS));

    private static final List<ActionColumn> UNSETTLED = List.of(
            ActionColumn.CONCERNS,
            ActionColumn.KIND,
            ActionColumn.RULE_OWNER,
            ActionColumn.RECOMMENDATION,
            ActionColumn.SUPPORT,
            ActionColumn.STATUS);

    private record Part(String key, ActionColumn first, ActionColumn last) {

        List<ActionColumn> columns() {
            return Stream.concat(Stream.of(ActionColumn.NO, ActionColumn.TITLE), EnumSet.range(first, last).stream())
                    .toList();
        }
    }

    @Override
    public Document document() {
        return Document.ACTIONS;
    }

    @Override
    public Paper compose(ActionReport report, Wording wording) {
        Masthead masthead = Masthead.of(report, wording);
        String title = wording.of(Document.ACTIONS);
        List<Block> blocks = new ArrayList<>(masthead.blocks(title));
        blocks.addAll(agreed(report, wording));
        blocks.addAll(unsettled(report, wording));
        List<ActionRow> all = Stream.concat(report.actions().stream(), report.unsettled().stream())
                .toList();
        return new Paper(
                Document.ACTIONS,
                report,
                wording,
                title,
                masthead.taken(),
                true,
                blocks,
                sheets(report, wording, masthead),
                sheet(title, ActionColumn.all(), all, wording));
    }

    private static List<Block> agreed(ActionReport report, Wording wording) {
        if (report.actions().isEmpty()) {
            return List.of(Block.paragraph(wording.say("export.actions.none")));
        }
        List<Block> blocks = new ArrayList<>();
        String overview = wording.say("export.actions.overview");
        blocks.add(Block.heading(2, overview));
        blocks.addAll(incomplete(report, wording));
        blocks.add(Block.table(sheet(overview, ActionColumn.shortForm(), report.actions(), wording)));
        blocks.add(Block.heading(2, wording.say("export.actions.full")));
        for (Part part : PARTS) {
            String title = wording.say(part.key());
            blocks.add(Block.heading(3, title));
            blocks.add(Block.table(sheet(title, part.columns(), report.actions(), wording)));
        }
        return blocks;
    }

    private static List<Block> incomplete(ActionReport report, Wording wording) {
        String numbers = report.actions().stream()
                .filter(ActionRow::isIncomplete)
                .map(row -> String.valueOf(row.no()))
                .collect(Collectors.joining(", "));
        return numbers.isEmpty() ? List.of() : List.of(Block.paragraph(wording.say("export.incomplete", numbers)));
    }

    private static List<Block> unsettled(ActionReport report, Wording wording) {
        List<Block> blocks = new ArrayList<>();
        if (!report.unsettled().isEmpty()) {
            String title = wording.say("export.unsettled");
            blocks.add(Block.heading(2, title));
            blocks.add(Block.table(sheet(title, UNSETTLED, report.unsettled(), wording)));
        }
        if (report.withheld() > 0) {
            blocks.add(Block.paragraph(wording.say("export.withheld", report.withheld())));
        }
        return blocks;
    }

    private static List<Sheet> sheets(ActionReport report, Wording wording, Masthead masthead) {
        List<Sheet> sheets = new ArrayList<>();
        sheets.add(sheet(wording.of(Document.ACTIONS), ActionColumn.all(), report.actions(), wording));
        sheets.add(sheet(wording.say("export.actions.overview"), ActionColumn.shortForm(), report.actions(), wording));
        if (!report.unsettled().isEmpty()) {
            sheets.add(sheet(wording.say("export.unsettled"), ActionColumn.all(), report.unsettled(), wording));
        }
        sheets.add(masthead.about());
        return sheets;
    }

    private static Sheet sheet(String name, List<ActionColumn> columns, List<ActionRow> rows, Wording wording) {
        ActionCells cells = new ActionCells(wording);
        return new Sheet(
                name,
                columns.stream().map(column -> column.in(wording)).toList(),
                rows.stream()
                        .map(row -> columns.stream()
                                .map(column -> cells.cell(column, row))
                                .toList())
                        .toList());
    }
}
