package no.trepart.knowledge.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import no.trepart.knowledge.CorpusEntry;
import no.trepart.knowledge.Kind;
import org.junit.jupiter.api.Test;

/** Said-as lines are many, unlike their passage and one another, and everybody's. */
class SayingsTest {

    private static final int FEWEST = 8;
    private static final int BORROWED = 4;

    private static final Pattern NYNORSK = Pattern.compile(
            "(?iU)\\b(?:ikkje|eg|ein|eit|dei|kva|korleis|kvifor|kven|noko|nokon"
                    + "|nokre|berre|mykje|gjer|vere|vera|hjå|frå|dykk|vore|meir|kvar|vart|seier|heile|saman|kor|tilsette?)\\b");

    /** Who speaks, or whom they speak of, as far as a word tells it; the least share of all lines in per mille. */
    private static final Map<Pattern, Integer> VOICES = Map.of(
            beginsWith(
                    "sykeple|sjukeple|hjemme[sth]|heime[ths]|pasient|pleie|lege|sykehjem|sjukeheim|helse|beboe|vernepl"
                            + "|journal|omsorg|demens|medisin|pårørende|sykehus|sjukehus|vakt"),
            50,
            beginsWith("skole|skule|lærer|lærar|elev|rektor|barnehage|klasse|sfo|pedagog|foreldre|undervis"),
            40,
            beginsWith("nav\\b|barnevern|sosial|vedtak|saksbeh|flyktning|bruker|brukar|søknad|søker"),
            25,
            beginsWith(
                    "teknisk|vei|veg|brøyt|vann|renhold|vaktm|drift|bygg|plan|lager|brann|politi\\b|kultur|bibliotek"),
            50,
            beginsWith(
                    "politik|folkevalg|ordfør|kommunestyre|formannskap|opposisj|utvalg|bystyre|velger|budsjett|statsråd"),
            35,
            beginsWith("leder|leiar|sjef|rådmann|kommunedirek|enhetsled|direktør|mellomleder|ledelse|leiing"),
            45,
            beginsWith(
                    "tillitsval|verneombud|klubb|fagforen|hovedavtal|medbestem|drøft|htv|fagforbund|partssamar|trepart"),
            20);

    private static final List<CorpusEntry> UNITS = SeedCorpus.read().entries().stream()
            .filter(entry -> entry.passage().kind() != Kind.CONTEXT)
            .toList();

    private static final List<String> LINES =
            UNITS.stream().flatMap(unit -> unit.saidAs().stream()).toList();

    private static Pattern beginsWith(String words) {
        return Pattern.compile("(?iU)\\b(?:" + words + ")");
    }

    @Test
    void whatever_is_offered_is_voiced_in_many_ways() {
        assertThat(UNITS)
                .hasSizeGreaterThan(350)
                .allSatisfy(unit -> assertThat(unit.saidAs())
                        .as(unit.passage().id().value())
                        .hasSizeGreaterThanOrEqualTo(FEWEST));
    }

    @Test
    void no_line_is_borrowed_from_its_own_passage() {
        List<String> borrowed = new ArrayList<>();
        for (CorpusEntry unit : UNITS) {
            Set<List<String>> passage = Set.copyOf(WordRuns.of(unit.passage().text(), BORROWED));
            unit.saidAs().stream()
                    .filter(line -> WordRuns.of(line, BORROWED).stream().anyMatch(passage::contains))
                    .forEach(line -> borrowed.add(unit.passage().id() + ": " + line));
        }
        assertThat(borrowed).isEmpty();
    }

    @Test
    void no_line_stands_twice_in_a_unit() {
        List<String> twice = new ArrayList<>();
        for (CorpusEntry unit : UNITS) {
            Set<List<String>> seen = new HashSet<>();
            unit.saidAs().stream()
                    .filter(line -> !seen.add(WordRuns.words(line)))
                    .forEach(line -> twice.add(unit.passage().id() + ": " + line));
        }
        assertThat(twice).isEmpty();
    }

    @Test
    void a_tenth_is_nynorsk_and_no_unit_is_without() {
        assertThat(share(NYNORSK)).isGreaterThanOrEqualTo(100);
        assertThat(UNITS)
                .allSatisfy(unit -> assertThat(unit.saidAs())
                        .as(unit.passage().id().value())
                        .anyMatch(line -> NYNORSK.matcher(line).find()));
    }

    @Test
    void every_sector_and_every_party_speaks() {
        Map<String, Long> silent = new TreeMap<>();
        VOICES.forEach((voice, least) -> {
            if (share(voice) < least) {
                silent.put(voice.pattern(), share(voice));
            }
        });
        assertThat(silent).isEmpty();
    }

    private static long share(Pattern voice) {
        return LINES.stream().filter(line -> voice.matcher(line).find()).count() * 1000 / LINES.size();
    }
}
