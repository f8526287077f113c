package no.trepart.export.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import no.trepart.export.ActionReport;
import no.trepart.export.ActionRow;
import no.trepart.export.Document;

/** The minutes as tables. */
record MinutesSheets(ActionReport report, Wording wording) {

    List<Sheet> all(Masthead masthead) {
        List<Sheet> sheets = new ArrayList<>(List.of(
                attendance(),
                items(wording.say("export.minutes.agreed"), agreed(false)),
                items(wording.say("export.minutes.kept"), agreed(true)),
                items(wording.say("export.minutes.disagreement"), report.disagreements()),
                items(MinutesPaper.fallen(report, wording), report.others())));
        sheets.addAll(new EvaluationSheets(report, wording).all());
        sheets.add(sources());
        sheets.add(masthead.about());
        return sheets;
    }

    private List<ActionRow> agreed(boolean kept) {
        return report.actions().stream().filter(row -> row.isKept() == kept).toList();
    }

    Sheet attendance() {
        Support support = new Support(wording);
        return new Sheet(
                wording.say("export.minutes.attendance"),
                List.of(
                        new Column(wording.say("export.attendance.party"), 30),
                        new Column(wording.say("export.attendance.joined"), 30)),
                report.attendance().stream()
                        .map(attended -> List.<Cell>of(
                                new Cell.Sides(List.of(support.named(attended.party()))),
                                new Cell.Figure(attended.joined())))
                        .toList());
    }

    private Sheet items(String name, List<ActionRow> rows) {
        return new Sheet(
                name,
                List.of(
                        new Column(wording.of(ActionColumn.NO), 12),
                        new Column(wording.of(ActionColumn.TITLE), 40),
                        new Column(wording.of(ActionColumn.CONCERNS), 40),
                        new Column(wording.of(ActionColumn.RECOMMENDATION), 30),
                        new Column(wording.of(ActionColumn.SUPPORT), 36),
                        new Column(wording.say("export.minutes.notes"), 50)),
                rows.stream().map(this::item).toList());
    }

    private List<Cell> item(ActionRow row) {
        ActionCells cells = new ActionCells(wording);
        return List.of(
                cells.cell(ActionColumn.NO, row),
                cells.cell(ActionColumn.TITLE, row),
                cells.cell(ActionColumn.CONCERNS, row),
                cells.cell(ActionColumn.RECOMMENDATION, row),
                cells.cell(ActionColumn.SUPPORT, row),
                Cell.lines(new Support(wording).objections(row)));
    }

    private Sheet sources() {
        Sources sources = new Sources(wording);
        return new Sheet(
                wording.say("export.minutes.sources"),
                List.of(
                        new Column(wording.say("export.source.publication"), 70),
                        new Column(wording.say("export.source.where"), 60)),
                report.sources().stream()
                        .map(source ->
                                List.of(Cell.text(sources.publication(source)), Cell.text(sources.places(source))))
                        .toList());
    }

    /** Everything in one table, each row under the heading it belongs to. */
    Sheet list() {
        List<List<Cell>> rows = new ArrayList<>();
        Sheet attendance = attendance();
        attendance.rows().forEach(row -> rows.add(row(attendance.name(), Cell.empty(), row.getFirst(), row.getLast())));
        BiConsumer<String, List<ActionRow>> add = (name, items) -> items.forEach(item -> rows.add(listed(name, item)));
        add.accept(wording.say("export.minutes.agreed"), agreed(false));
        add.accept(wording.say("export.minutes.kept"), agreed(true));
        add.accept(wording.say("export.minutes.disagreement"), report.disagreements());
        add.accept(MinutesPaper.fallen(report, wording), report.others());
        rows.addAll(new EvaluationSheets(report, wording).listed());
        Sheet sources = sources();
        sources.rows().forEach(row -> rows.add(row(sources.name(), Cell.empty(), row.getFirst(), row.getLast())));
        return new Sheet(
                wording.of(Document.MINUTES),
                List.of(
                        new Column(wording.say("export.minutes.part"), 30),
                        new Column(wording.of(ActionColumn.NO), 12),
                        new Column(wording.say("export.minutes.what"), 60),
                        new Column(wording.say("export.minutes.details"), 60)),
                rows);
    }

    private List<Cell> listed(String part, ActionRow row) {
        ActionCells cells = new ActionCells(wording);
        List<String> details = new ArrayList<>(cells.recommendation(row));
        new Support(wording).sides(row).forEach(side -> details.add(side.text()));
        details.addAll(new Support(wording).objections(row));
        return row(part, cells.cell(ActionColumn.NO, row), Cell.text(row.title()), Cell.lines(details));
    }

    private static List<Cell> row(String part, Cell no, Cell what, Cell details) {
        return List.of(Cell.text(part), no, what, details);
    }
}
