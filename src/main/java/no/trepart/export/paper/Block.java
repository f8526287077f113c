package no.trepart.export.paper;

import java.util.List;

/** A part of a document, in the order in which it is read. */
public sealed interface Block {

    /**
     * A heading.
     *
     * @param level 1 for the title of a document, or of a page that is sent alone
     * @param newPage whether it begins a page
     */
    record Heading(int level, String text, boolean newPage) implements Block {}

    /** Words in one go. */
    record Paragraph(Tone tone, String text) implements Block {}

    /** Short values, each after its label. */
    record Facts(List<Fact> facts) implements Block {

        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /** A value with its label. */
    record Fact(String label, String value) {}

    /** Items of equal rank. */
    record Bullets(List<String> items) implements Block {

        public Bullets {
            items = List.copyOf(items);
        }
    }

    /** A line for each party, in the fixed order. */
    record Sides(List<Side> sides) implements Block {

        public Sides {
            sides = List.copyOf(sides);
        }
    }

    /**
     * Rows under a header row that is repeated on each page.
     *
     * @param title what the table holds, for those who hear it read
     * @param roomy whether people write in its rows by hand
     */
    record Table(String title, List<Column> columns, List<List<Cell>> rows, boolean roomy) implements Block {

        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /** How a paragraph stands out. */
    enum Tone {
        PLAIN,
        LEAD,
        NOTE,
        QUIET
    }

    static Block heading(int level, String text) {
        return new Heading(level, text, false);
    }

    static Block paragraph(String text) {
        return new Paragraph(Tone.PLAIN, text);
    }

    static Block note(String text) {
        return new Paragraph(Tone.NOTE, text);
    }

    static Block table(Sheet sheet) {
        return new Table(sheet.name(), sheet.columns(), sheet.rows(), false);
    }
}
