package no.trepart.export.xlsx;

import java.util.List;
import java.util.stream.IntStream;
import no.trepart.export.paper.Cell;
import no.trepart.export.paper.Column;
import no.trepart.export.paper.Wording;

/** How high rows must be for wrapped text; not every program reckons it when it opens a file. */
final class Heights {

    /** Two lines in bold. */
    static final float HEADER = 32;

    private static final float LINE = 13.5f;
    private static final float AROUND = 4;

    /** No program shows a row higher than this. */
    private static final float HIGHEST = 409;

    private Heights() {}

    static float of(List<Cell> cells, List<Column> columns, Wording wording) {
        int lines = IntStream.range(0, cells.size())
                .map(i -> lines(cells.get(i).words(wording), columns.get(i).width()))
                .max()
                .orElse(1);
        return Math.min(HIGHEST, lines * LINE + AROUND);
    }

    private static int lines(String text, int width) {
        return text.lines().mapToInt(line -> 1 + line.length() / width).sum();
    }
}
