package no.trepart.export.paper;

import java.util.List;
import no.trepart.export.ActionReport;
import no.trepart.export.Document;

/**
 * A document with its words, ready to be written in any format.
 *
 * @param report what it is about, for formats that machines read
 * @param taken the sentences that say in which phase and when it was taken
 * @param landscape whether its tables need the long side of the sheet
 * @param blocks what a reader gets
 * @param sheets what somebody who reckons gets
 * @param list the same in a single table
 */
public record Paper(
        Document document,
        ActionReport report,
        Wording wording,
        String title,
        String taken,
        boolean landscape,
        List<Block> blocks,
        List<Sheet> sheets,
        Sheet list) {

    public Paper {
        blocks = List.copyOf(blocks);
        sheets = List.copyOf(sheets);
    }
}
