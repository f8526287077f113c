package no.trepart.export.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** What stands in a cell of a table. */
public sealed interface Cell {

    /** Words; several lines are separated by line breaks. */
    record Text(String text) implements Cell {}

    /** A number that can be reckoned with. */
    record Figure(double value) implements Cell {}

    /** A date that can be sorted by. */
    record Day(LocalDate date) implements Cell {}

    /** A line for each party. */
    record Sides(List<Side> sides) implements Cell {

        public Sides {
            sides = List.copyOf(sides);
        }
    }

    /** Something that ought to be there and is not: said in documents, empty in sheets that people go on filling in. */
    record Missing(String word) implements Cell {}

    static Cell empty() {
        return new Text("");
    }

    static Cell lines(List<String> lines) {
        return new Text(String.join("\n", lines));
    }

    static Cell text(String text) {
        return new Text(text);
    }

    /** The cell in words alone. */
    default String words(Wording wording) {
        return switch (this) {
            case Text(String text) -> text;
            case Figure(double value) -> wording.formats().decimal(value);
            case Day(LocalDate date) -> wording.formats().date(date);
            case Sides(List<Side> sides) -> sides.stream().map(Side::text).collect(Collectors.joining("\n"));
            case Missing(String word) -> word;
        };
    }
}
