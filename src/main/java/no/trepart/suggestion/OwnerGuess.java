package no.trepart.suggestion;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Guesses from the words of a suggestion who owns the rule.
 *
 * <p>The guess is offered among the answers, never filled in: who owns a rule is for people to say.
 */
public final class OwnerGuess {

    /** Beginnings of words, or whole ones with a blank after them; most telling owner first. */
    private static final List<Clue> CLUES = List.of(
            new Clue(
                    RuleOwner.LAW,
                    List.of("lovkrav", "lovpålag", "forskrift", "paragraf", "§", "loven", "lova ", "gdpr")),
            new Clue(
                    RuleOwner.STATE,
                    List.of(
                            "nav ",
                            "statsforvalt",
                            "fylkesmann",
                            "helsedirektorat",
                            "utdanningsdirektorat",
                            "udir",
                            "helsetilsyn",
                            "departement",
                            "direktorat",
                            "staten",
                            "statlig",
                            "statleg",
                            "kostra")),
            new Clue(RuleOwner.COUNTY, List.of("fylkeskommun", "fylket")),
            new Clue(
                    RuleOwner.AGREEMENT,
                    List.of("leverandør", "anbud", "rammeavtal", "tariff", "hovedavtal", "hovudavtal", "kontrakt")),
            new Clue(
                    RuleOwner.MUNICIPALITY,
                    List.of(
                            "kommunestyre",
                            "kommunedirektør",
                            "rådmann",
                            "formannskap",
                            "rådhus",
                            "økonomiavdeling",
                            "hr-avdeling",
                            "innkjøp",
                            "kommunen",
                            "reglement")),
            new Clue(
                    RuleOwner.OWN_UNIT,
                    List.of(
                            "avdelingsleder",
                            "avdelingsleiar",
                            "morgenmøte",
                            "morgonmøte",
                            "personalmøte",
                            "hos oss",
                            "vår avdeling",
                            "avdelinga",
                            "teamet",
                            "leder vil",
                            "sjefen")));

    private OwnerGuess() {}

    /** The likely owner; empty if the words give no clue. */
    public static Optional<RuleOwner> from(String text) {
        String words = " " + text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}§-]+", " ") + " ";
        return CLUES.stream()
                .filter(clue -> clue.beginnings().stream().anyMatch(start -> words.contains(" " + start)))
                .map(Clue::owner)
                .findFirst();
    }

    private record Clue(RuleOwner owner, List<String> beginnings) {}
}
