package no.trepart.export.paper;

import java.util.ArrayList;
import java.util.List;
import no.trepart.export.ActionReport;
import no.trepart.export.Meeting;
import no.trepart.words.Formats;
import org.jspecify.annotations.Nullable;

/** What every document begins with: whose it is, when it was taken, and that it holds recommendations. */
record Masthead(Wording wording, Meeting meeting) {

    private static final int WIDE = 90;

    static Masthead of(ActionReport report, Wording wording) {
        return new Masthead(wording, report.meeting());
    }

    List<Block> blocks(String title) {
        return blocks(new Block.Heading(1, title, false), facts());
    }

    /** What a page begins with that is sent alone: it has one sheet of paper for all that must be said. */
    List<Block> letterhead(String title, boolean newPage) {
        List<Block.Fact> facts = new ArrayList<>();
        add(facts, "export.meeting.municipality", meeting.municipality());
        add(facts, "export.meeting.taken", taken());
        return blocks(new Block.Heading(1, title, newPage), facts);
    }

    private List<Block> blocks(Block.Heading heading, List<Block.Fact> facts) {
        return List.of(
                heading,
                new Block.Paragraph(Block.Tone.LEAD, meeting.title()),
                new Block.Facts(facts),
                Block.note(reservation()));
    }

    List<Block.Fact> facts() {
        List<Block.Fact> facts = new ArrayList<>();
        add(facts, "export.meeting.municipality", meeting.municipality());
        add(facts, "export.meeting.code", meeting.code());
        add(facts, "export.meeting.started", formats().date(meeting.startedAt()));
        add(
                facts,
                "export.meeting.closed",
                meeting.closedAt() == null ? null : formats().date(meeting.closedAt()));
        add(facts, "export.meeting.taken", taken());
        return facts;
    }

    private void add(List<Block.Fact> facts, String key, @Nullable String value) {
        if (value != null) {
            facts.add(new Block.Fact(wording.say(key), value));
        }
    }

    private Formats formats() {
        return wording.formats();
    }

    /** In which phase and when: without it nobody can tell two versions of a file apart. */
    String taken() {
        String taken = wording.say(
                "export.taken",
                formats().date(meeting.takenAt()),
                formats().clock(meeting.takenAt()),
                wording.of(meeting.phase()));
        return meeting.frozenAt() == null
                ? taken
                : taken + " " + wording.say("export.frozen", formats().date(meeting.frozenAt()));
    }

    /** Three-party work does not change the formal lines of decision (seed/originals/003 ch. 3). */
    String reservation() {
        return wording.say("export.reservation");
    }

    /** The same on a sheet of its own, so that the others begin with their header row. */
    Sheet about() {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(List.of(Cell.text(wording.say("export.meeting.title")), Cell.text(meeting.title())));
        facts().forEach(fact -> rows.add(List.of(Cell.text(fact.label()), Cell.text(fact.value()))));
        rows.add(List.of(Cell.text(wording.say("export.about.status")), Cell.text(reservation())));
        return new Sheet(
                wording.say("export.about"),
                List.of(
                        new Column(wording.say("export.about.what"), 26),
                        new Column(wording.say("export.about.content"), WIDE)),
                rows);
    }
}
