package no.trepart.knowledge;

import java.util.List;

/** A part of what the library holds for a search, and how much there is in all. */
public record LibraryPage(int total, List<Finding> findings) {

    public LibraryPage {
        findings = List.copyOf(findings);
    }
}
