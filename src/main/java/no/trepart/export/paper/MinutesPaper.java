package no.trepart.export.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.trepart.export.ActionReport;
import no.trepart.export.ActionRow;
import no.trepart.export.Document;
import no.trepart.room.Totals;
import no.trepart.workshop.Party;
import org.springframework.stereotype.Component;

/** The minutes (referat): who met, what was agreed, kept and fell, where the parties disagree, how people found it, how it was done, what it builds on. */
@Component
class MinutesPaper implements Composer {

    @Override
    public Document document() {
        return Document.MINUTES;
    }

    @Override
    public Paper compose(ActionReport report, Wording wording) {
        Masthead masthead = Masthead.of(report, wording);
        String title = wording.of(Document.MINUTES);
        MinutesSheets sheets = new MinutesSheets(report, wording);
        return new Paper(
                Document.MINUTES,
                report,
                wording,
                title,
                masthead.taken(),
                false,
                Stream.of(
                                masthead.blocks(title),
                                attendance(sheets),
                                agreed(report, wording),
                                kept(report, wording),
                                disagreement(report, wording),
                                others(report, wording),
                                new EvaluationSheets(report, wording).blocks(),
                                method(report, wording),
                                sources(report, wording),
                                next(wording),
                                approval(wording))
                        .flatMap(List::stream)
                        .toList(),
                sheets.all(masthead),
                sheets.list());
    }

    private static List<Block> attendance(MinutesSheets sheets) {
        Sheet attendance = sheets.attendance();
        return List.of(Block.heading(2, attendance.name()), Block.table(attendance));
    }

    private static List<Block> agreed(ActionReport report, Wording wording) {
        List<ActionRow> changed =
                report.actions().stream().filter(row -> !row.isKept()).toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.heading(2, wording.say("export.minutes.agreed")));
        if (changed.isEmpty()) {
            blocks.add(Block.paragraph(wording.say("export.minutes.agreed.none")));
        }
        changed.forEach(row -> blocks.addAll(new MinutesItem(wording, row).agreed()));
        return blocks;
    }

    private static List<Block> kept(ActionReport report, Wording wording) {
        List<ActionRow> kept =
                report.actions().stream().filter(ActionRow::isKept).toList();
        if (kept.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.heading(2, wording.say("export.minutes.kept")));
        blocks.add(Block.paragraph(wording.say("export.minutes.kept.why")));
        kept.forEach(row -> blocks.addAll(new MinutesItem(wording, row).agreed()));
        return blocks;
    }

    private static List<Block> disagreement(ActionReport report, Wording wording) {
        if (report.disagreements().isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.heading(2, wording.say("export.minutes.disagreement")));
        report.disagreements().forEach(row -> blocks.addAll(new MinutesItem(wording, row).disagreed()));
        return blocks;
    }

    private static List<Block> others(ActionReport report, Wording wording) {
        List<Block> blocks = new ArrayList<>();
        if (!report.others().isEmpty()) {
            blocks.add(Block.heading(2, fallen(report, wording)));
            blocks.add(new Block.Bullets(report.others().stream()
                    .map(row -> MinutesItem.fallen(wording, row))
                    .toList()));
        }
        if (report.withheld() > 0) {
            blocks.add(Block.paragraph(wording.say("export.withheld", report.withheld())));
        }
        return blocks;
    }

    static String fallen(ActionReport report, Wording wording) {
        return wording.say(report.meeting().isClosed() ? "export.minutes.fallen" : "export.unsettled");
    }

    private static List<Block> method(ActionReport report, Wording wording) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.heading(2, wording.say("export.minutes.method")));
        String posts = Boolean.TRUE.equals(report.meeting().aliasesShown())
                ? "export.method.posts.alias"
                : "export.method.posts";
        blocks.add(Block.paragraph(
                wording.say(posts, report.meeting().posted(), report.meeting().dots())));
        blocks.add(Block.paragraph(
                wording.say("export.method.consent", report.meeting().quorumPercent())));
        blocks.add(Block.paragraph(
                wording.say("export.method.numbers", report.meeting().minimumShown())));
        if (report.meeting().totals() == Totals.TOO_FEW) {
            blocks.add(Block.paragraph(wording.say("export.method.few")));
        }
        return blocks;
    }

    private static List<Block> sources(ActionReport report, Wording wording) {
        Sources sources = new Sources(wording);
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.heading(2, wording.say("export.minutes.sources")));
        blocks.add(Block.paragraph(
                wording.say(report.sources().isEmpty() ? "export.sources.none" : "export.sources.how")));
        if (!report.sources().isEmpty()) {
            blocks.add(new Block.Bullets(
                    report.sources().stream().map(sources::cited).toList()));
        }
        if (!report.meeting().sourcesOff().isEmpty()) {
            blocks.add(Block.paragraph(wording.say(
                    "export.sources.off", String.join("; ", report.meeting().sourcesOff()))));
        }
        return blocks;
    }

    private static List<Block> next(Wording wording) {
        List<Column> columns = List.of(
                new Column(wording.say("export.next.when"), 20),
                new Column(wording.say("export.next.where"), 24),
                new Column(wording.say("export.next.what"), 40));
        String title = wording.say("export.minutes.next");
        return List.of(
                Block.heading(2, title),
                new Block.Table(title, columns, List.of(List.of(Cell.empty(), Cell.empty(), Cell.empty())), true));
    }

    private static List<Block> approval(Wording wording) {
        List<Column> columns = List.of(
                new Column(wording.say("export.approval.party"), 20),
                new Column(wording.say("export.approval.name"), 30),
                new Column(wording.say("export.approval.date"), 14),
                new Column(wording.say("export.approval.signature"), 30));
        List<List<Cell>> rows =
                Party.THREE.stream().map(party -> signature(wording, party)).toList();
        String title = wording.say("export.minutes.approval");
        return List.of(
                Block.heading(2, title),
                Block.paragraph(wording.say("export.approval.meaning")),
                new Block.Table(title, columns, rows, true));
    }

    private static List<Cell> signature(Wording wording, Party party) {
        Cell named = new Cell.Sides(List.of(new Support(wording).named(party)));
        return List.of(named, Cell.empty(), Cell.empty(), Cell.empty());
    }
}
