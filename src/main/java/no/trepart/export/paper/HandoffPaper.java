package no.trepart.export.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.trepart.export.ActionReport;
import no.trepart.export.ActionRow;
import no.trepart.export.Document;
import no.trepart.suggestion.RuleOwner;
import org.springframework.stereotype.Component;

/** The hand-off (oversendelse): a page that can be sent alone to each owner of rules outside the municipality. */
@Component
class HandoffPaper implements Composer {

    @Override
    public Document document() {
        return Document.HANDOFF;
    }

    @Override
    public Paper compose(ActionReport report, Wording wording) {
        Masthead masthead = Masthead.of(report, wording);
        String title = wording.of(Document.HANDOFF);
        Map<RuleOwner, List<ActionRow>> byOwner = report.forOutsideOwners();
        Sheet sheet = sheet(byOwner, wording);
        return new Paper(
                Document.HANDOFF,
                report,
                wording,
                title,
                masthead.taken(),
                false,
                blocks(byOwner, masthead, wording),
                List.of(sheet, masthead.about()),
                sheet);
    }

    private static List<Block> blocks(Map<RuleOwner, List<ActionRow>> byOwner, Masthead masthead, Wording wording) {
        if (byOwner.isEmpty()) {
            List<Block> blocks = new ArrayList<>(masthead.blocks(wording.of(Document.HANDOFF)));
            blocks.add(Block.paragraph(wording.say("export.handoff.none")));
            return blocks;
        }
        List<Block> blocks = new ArrayList<>();
        byOwner.forEach((owner, rows) -> blocks.addAll(page(owner, rows, masthead, wording, !blocks.isEmpty())));
        return blocks;
    }

    private static List<Block> page(
            RuleOwner owner, List<ActionRow> rows, Masthead masthead, Wording wording, boolean newPage) {
        String title = wording.say("export.handoff.to", wording.of(owner, "recipient"));
        List<Block> blocks = new ArrayList<>(masthead.letterhead(title, newPage));
        blocks.add(Block.paragraph(wording.say("export.handoff.why", rows.size())));
        rows.forEach(row -> blocks.addAll(new HandoffItem(wording, row).blocks()));
        blocks.add(Block.heading(2, wording.say("export.handoff.contact")));
        blocks.add(contact(wording));
        return blocks;
    }

    private static Block contact(Wording wording) {
        List<Column> columns = List.of(
                new Column(wording.say("export.handoff.contact.name"), 30),
                new Column(wording.say("export.handoff.contact.address"), 30),
                new Column(wording.say("export.handoff.contact.answer"), 24));
        return new Block.Table(
                wording.say("export.handoff.contact"),
                columns,
                List.of(List.of(Cell.empty(), Cell.empty(), Cell.empty())),
                true);
    }

    private static Sheet sheet(Map<RuleOwner, List<ActionRow>> byOwner, Wording wording) {
        List<List<Cell>> rows = new ArrayList<>();
        byOwner.forEach((owner, items) ->
                items.forEach(row -> rows.add(new HandoffItem(wording, row).cells(wording.of(owner, "file")))));
        return new Sheet(
                wording.of(Document.HANDOFF),
                List.of(
                        new Column(wording.of(ActionColumn.RULE_OWNER), 22),
                        new Column(wording.of(ActionColumn.NO), 6),
                        new Column(wording.say("export.handoff.provision"), 34),
                        new Column(wording.say("export.handoff.problem"), 50),
                        new Column(wording.say("export.handoff.hours"), 16),
                        new Column(wording.say("export.handoff.proposal"), 50),
                        new Column(wording.say("export.handoff.behind"), 36)),
                rows);
    }
}
