package no.trepart.knowledge.seed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.trepart.knowledge.Passage;
import org.jspecify.annotations.Nullable;

/** The passages of a restored source that stand in one original, beside that original. */
final class RestoredSource {

    /** The original that was read by a machine from a scan, with side boxes cut into the text. */
    private static final String SCAN = "003";

    /** What the slides themselves write in other letters, as restored and as received. */
    private static final Map<String, String> REPAIRED = Map.of("markedsløsninger", "markedslösninger", "hva", "hyv");

    private final String number;
    private final List<Passage> passages;
    private final List<String> originalLines;
    private final Words original;
    private final LeftOut leftOut;
    private final BiPredicate<String, String> same;

    private RestoredSource(Path seed, String originalName, List<Passage> passages) {
        this.number = number(originalName);
        this.passages = passages;
        this.originalLines = lines(seed.resolve("originals").resolve(originalName));
        this.original = Words.of(originalLines);
        this.leftOut = LeftOut.of(seed.resolve("left-out").resolve(number + ".txt"));
        this.same = number.equals(SCAN) ? Scanned::same : RestoredSource::isSame;
    }

    private static boolean isSame(String restored, String received) {
        return restored.equals(received) || received.equals(REPAIRED.get(restored));
    }

    /** One for each original: those the files were restored from, and those that hold some of the same passages. */
    static List<RestoredSource> all(Path seed) {
        try (Stream<Path> files = Files.list(seed)) {
            return files.filter(path -> path.toString().endsWith(".md"))
                    .filter(path -> !path.endsWith("README.md")
                            && !Collection.isAboutSayings(path.getFileName().toString()))
                    .sorted()
                    .map(path -> SeedFile.of(path.getFileName().toString(), false, bytes(path)))
                    .flatMap(file -> of(seed, file))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<RestoredSource> of(Path seed, SeedFile file) {
        List<Passage> passages = SourceFileParser.parse(file).entries().stream()
                .map(located -> located.entry().passage())
                .toList();
        Stream<RestoredSource> restored = field(file, "original").map(name -> new RestoredSource(seed, name, passages));
        Stream<RestoredSource> also = field(file, "also-at")
                .map(name -> new RestoredSource(
                        seed,
                        name,
                        passages.stream()
                                .filter(passage -> !passage.alsoAt().isEmpty())
                                .toList()));
        return Stream.concat(restored, also);
    }

    String number() {
        return number;
    }

    List<Passage> passages() {
        return passages;
    }

    /** How a passage is named in the list of reviewed jumps. */
    String name(Passage passage) {
        return number + " " + passage.id().value();
    }

    Alignment align(String text) {
        return Alignment.of(Words.of(text), original, same);
    }

    List<Alignment.Jump> jumps(String text) {
        return align(text).jumps(original);
    }

    /** Whether the original goes on within a clause before or after a text. */
    boolean isCutOff(String text) {
        List<Alignment.Run> runs = align(text).runs();
        int begin = runs.getFirst().originalFrom();
        return (begin > 0 && original.words().get(begin - 1).open())
                || original.words().get(runs.getLast().originalTo() - 1).open();
    }

    /** The line and the word of the original on which a text ends. */
    String end(String text) {
        return original.words()
                .get(align(text).runs().getLast().originalTo() - 1)
                .toString();
    }

    /**
     * Words of the original that neither a passage nor a heading carries, unless left out with a reason; each is named by
     * its line and itself.
     *
     * @param text what a passage says
     */
    List<String> wordsLost(Function<Passage, String> text) {
        BitSet carried = new BitSet(original.size());
        headings().forEach(heading -> carryEverywhere(heading, carried));
        passages.forEach(passage -> carry(text.apply(passage), carried));
        Map<Integer, List<String>> missing = IntStream.range(0, original.size())
                .filter(i -> !carried.get(i) && original.text(i).matches(".*[\\p{L}\\d].*"))
                .mapToObj(original.words()::get)
                .collect(Collectors.groupingBy(
                        Words.Word::line, Collectors.mapping(Words.Word::text, Collectors.toList())));
        List<String> lost = new ArrayList<>();
        missing.forEach((line, words) -> leftOut.remaining(line, words).forEach(word -> lost.add(line + " " + word)));
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

    /** Titles, chapters and sections, once each. */
    Set<String> headings() {
        return passages.stream()
                .flatMap(passage -> Stream.of(
                        passage.title(),
                        passage.place().chapter(),
                        passage.place().section()))
                .<@Nullable String>map(heading -> heading)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .collect(Collectors.toSet());
    }

    private static String number(String originalName) {
        return originalName.substring(0, 3);
    }

    private static Stream<String> field(SeedFile file, String key) {
        return file.lines().stream()
                .takeWhile(line -> !line.startsWith("#"))
                .filter(line -> line.startsWith(key + ":"))
                .map(line -> line.substring(key.length() + 1).strip().split(",", 2)[0]);
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
