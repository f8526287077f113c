package no.trepart.knowledge.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes away headers, footers and page numbers, which belong to the paper and not to the text. */
final class PageFurniture {

    /** So often a line must stand at an edge to be furniture. */
    private static final int OFTEN = 3;

    /** So many lines at each edge of a page can be furniture. */
    private static final int EDGE = 2;

    private PageFurniture() {}

    static List<PdfLine> remove(List<List<PdfLine>> pages) {
        Map<String, Long> seen = pages.stream()
                .flatMap(page -> edges(page).map(PageFurniture::withoutNumbers).distinct())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return pages.stream().flatMap(page -> body(page, seen)).toList();
    }

    private static Stream<PdfLine> edges(List<PdfLine> page) {
        return Stream.concat(page.stream().limit(EDGE), page.stream().skip(Math.max(EDGE, page.size() - EDGE)));
    }

    private static Stream<PdfLine> body(List<PdfLine> page, Map<String, Long> seen) {
        Set<PdfLine> furniture = edges(page)
                .filter(line -> isPageNumber(line) || seen.getOrDefault(withoutNumbers(line), 0L) >= OFTEN)
                .collect(Collectors.toCollection(HashSet::new));
        return page.stream().filter(line -> !furniture.contains(line));
    }

    private static boolean isPageNumber(PdfLine line) {
        return line.text().matches("(?i)(side |s\\. ?)?\\d{1,4}( (av|of) \\d{1,4})?");
    }

    private static String withoutNumbers(PdfLine line) {
        return line.text().replaceAll("\\d+", "#");
    }
}
