package no.trepart.knowledge.seed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.trepart.knowledge.CorpusEntry;
import no.trepart.knowledge.CorpusProblem;
import org.jspecify.annotations.Nullable;

/** A restored source beside the original it was restored from. */
final class RestoredSource {

    /** The original that was read by a machine from a scan, with side boxes cut into the text. */
    private static final String SCAN = "003";

    private final String number;
    private final SourceFile file;
    private final List<String> originalLines;
    private final Words original;
    private final BitSet leftOut;
    private final BiPredicate<String, String> same;

    private RestoredSource(Path seed, SeedFile restored) {
        String originalName = field(restored, "original");
        this.number = originalName.substring(0, 3);
        this.file = SourceFileParser.parse(restored);
        this.originalLines = lines(seed.resolve("originals").resolve(originalName));
        this.original = Words.of(originalLines);
        this.leftOut = leftOut(seed.resolve("left-out").resolve(number + ".txt"));
        this.same = number.equals(SCAN) ? new Scanned()::same : String::equals;
    }

    static List<RestoredSource> all(Path seed) {
        try (Stream<Path> files = Files.list(seed)) {
            return files.filter(path -> path.toString().endsWith(".md"))
                    .filter(path -> !path.endsWith("README.md")
                            && !Collection.isAboutSayings(path.getFileName().toString()))
                    .sorted()
                    .map(path -> new RestoredSource(
                            seed, SeedFile.of(path.getFileName().toString(), false, bytes(path))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<CorpusEntry> entries() {
        return file.entries().stream().map(SourceFile.Located::entry).toList();
    }

    List<CorpusProblem> problems() {
        return file.problems();
    }

    Alignment align(String text) {
        return Alignment.of(Words.of(text), original, same);
    }

    /** A side box cuts into every second line; elsewhere only a page header or a table does. */
    int jumpsAllowed(String text) {
        int words = Words.of(text).size();
        return number.equals(SCAN) ? 3 + words / 5 : 1 + words / 60;
    }

    String describe(String text, Alignment alignment) {
        Words passage = Words.of(text);
        StringBuilder pieces = new StringBuilder();
        for (Alignment.Run run : alignment.runs()) {
            pieces.append(" [")
                    .append(original.words().get(run.originalFrom()).line())
                    .append("]");
            passage.words()
                    .subList(run.from(), run.to())
                    .forEach(word -> pieces.append(' ').append(word.text()));
        }
        return pieces.toString();
    }

    /** Lines of the original with a word that neither a passage nor a heading carries, unless left out with a reason. */
    List<String> linesLost() {
        BitSet carried = new BitSet(original.size());
        headings().forEach(heading -> carryEverywhere(heading, carried));
        entries().forEach(entry -> carry(entry.passage().text(), carried));
        List<String> lost = new ArrayList<>();
        for (int line = 1; line <= originalLines.size(); line++) {
            String missing = notCarried(line, carried);
            if (!missing.isEmpty() && !leftOut.get(line)) {
                lost.add(number + ":" + line + ": " + missing + " | " + originalLines.get(line - 1));
            }
        }
        return lost;
    }

    /** A heading may stand over several sections. */
    private void carryEverywhere(String heading, BitSet carried) {
        Words words = Words.of(heading);
        for (int from = 0; from <= original.size() - words.size(); from++) {
            int begin = from;
            if (IntStream.range(0, words.size()).allMatch(i -> same.test(words.text(i), original.text(begin + i)))) {
                carried.set(from, from + words.size());
            }
        }
        carry(heading, carried);
    }

    private void carry(String text, BitSet carried) {
        align(text).runs().forEach(run -> carried.set(run.originalFrom(), run.originalTo()));
    }

    /** The words of a line that nothing carries, when they are all of its words or more than one. */
    private String notCarried(int line, BitSet carried) {
        List<String> missing = new ArrayList<>();
        int words = 0;
        for (int i = 0; i < original.size(); i++) {
            if (original.words().get(i).line() == line && original.text(i).matches(".*\\p{L}{2}.*")) {
                words++;
                if (!carried.get(i)) {
                    missing.add(original.text(i));
                }
            }
        }
        return missing.size() > 1 || missing.size() == words ? String.join(" ", missing) : "";
    }

    private Stream<String> headings() {
        return entries().stream()
                .flatMap(entry -> Stream.of(
                        entry.passage().title(),
                        entry.passage().place().chapter(),
                        entry.passage().place().section()))
                .<@Nullable String>map(heading -> heading)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .distinct();
    }

    private static BitSet leftOut(Path path) {
        BitSet lines = new BitSet();
        if (Files.exists(path)) {
            for (String entry : lines(path)) {
                if (!entry.isBlank() && !entry.startsWith("#")) {
                    String[] columns = entry.split("\t", 2);
                    String[] range = columns[0].strip().split("-", 2);
                    int from = Integer.parseInt(range[0].strip());
                    lines.set(from, (range.length > 1 ? Integer.parseInt(range[1].strip()) : from) + 1);
                }
            }
        }
        return lines;
    }

    private static String field(SeedFile file, String key) {
        return file.lines().stream()
                .filter(line -> line.startsWith(key + ":"))
                .map(line -> line.substring(key.length() + 1).strip())
                .findFirst()
                .orElseThrow(() -> new AssertionError(file.name() + " does not say its " + key));
    }

    private static List<String> lines(Path path) {
        return new String(bytes(path), StandardCharsets.UTF_8).lines().toList();
    }

    private static byte[] bytes(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
