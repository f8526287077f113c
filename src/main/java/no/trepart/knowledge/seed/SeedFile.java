package no.trepart.knowledge.seed;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.trepart.knowledge.CorpusProblem;
import no.trepart.knowledge.CorpusProblem.Reason;
import no.trepart.knowledge.LooseText;
import org.springframework.util.unit.DataSize;

/** A corpus file as it was found, with what stopped it from being read. */
record SeedFile(String name, boolean own, List<String> lines, List<CorpusProblem> problems) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    static SeedFile of(String name, boolean own, byte[] bytes) {
        CharBuffer text = CharBuffer.allocate(bytes.length + 1);
        ByteBuffer input = ByteBuffer.wrap(bytes);
        CharsetDecoder utf8 = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result = utf8.decode(input, text, true);
        String read = text.flip().toString();
        if (result.isError()) {
            int line = (int) read.lines().count() + (read.endsWith("\n") ? 1 : 0);
            return broken(name, own, CorpusProblem.of(name, Math.max(1, line), Reason.NOT_UTF8));
        }
        String content = read.startsWith(BYTE_ORDER_MARK) ? read.substring(1) : read;
        return new SeedFile(name, own, content.lines().toList(), List.of());
    }

    /** The file as it can be read: one of the host's own that does not begin with front matter is cut into passages. */
    SeedFile cutBy(LooseText loose) {
        boolean formatted = lines.isEmpty() || lines.getFirst().strip().equals(SourceFileParser.FENCE);
        if (formatted || !name.endsWith(".md") || Collection.isAboutSayings(name)) {
            return this;
        }
        String text = loose.asCorpusFile(name, String.join("\n", lines));
        return new SeedFile(name, own, text.lines().toList(), problems);
    }

    static SeedFile unreadable(String name, boolean own, Exception cause) {
        return broken(name, own, CorpusProblem.of(name, 1, Reason.UNREADABLE, String.valueOf(cause.getMessage())));
    }

    /** A document that only an upload can take in. */
    static SeedFile notReadHere(String name) {
        return broken(name, true, CorpusProblem.of(name, 1, Reason.NOT_READ_HERE));
    }

    /** A file that is not even opened. */
    static SeedFile tooLarge(String name, DataSize largest) {
        return broken(name, true, CorpusProblem.of(name, 1, Reason.TOO_LARGE, Long.toString(largest.toMegabytes())));
    }

    private static SeedFile broken(String name, boolean own, CorpusProblem problem) {
        return new SeedFile(name, own, List.of(), List.of(problem));
    }
}
