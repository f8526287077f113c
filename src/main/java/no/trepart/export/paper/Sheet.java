package no.trepart.export.paper;

import java.util.List;

/** A table that is reckoned, filtered and sorted in. */
public record Sheet(String name, List<Column> columns, List<List<Cell>> rows) {

    public Sheet {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
