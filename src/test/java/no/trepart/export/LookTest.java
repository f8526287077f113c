package no.trepart.export;

import java.nio.file.Path;
import no.trepart.workshop.Language;
import no.trepart.workshop.Phase;
import org.junit.jupiter.api.Test;

class LookTest {
    @Test
    void files() throws Exception {
        Path out = Path.of("/work/tmp/export/out");
        java.nio.file.Files.createDirectories(out);
        for (Document d : Document.values()) {
            for (Format f : Format.values()) {
                ExportFile x = Files.of(Examples.aFullMeeting().at(Phase.CLOSED), d, f);
                java.nio.file.Files.write(out.resolve(x.name()), Files.bytes(x));
            }
        }
        ExportFile x = Files.of(Examples.aSmallMeeting().in(Language.NN).at(Phase.AGREE), Document.ACTIONS, Format.PDF);
        java.nio.file.Files.write(out.resolve("nn-" + x.name()), Files.bytes(x));
        x = Files.of(Examples.aSmallMeeting().in(Language.EN), Document.MINUTES, Format.PDF);
        java.nio.file.Files.write(out.resolve("en-" + x.name()), Files.bytes(x));
    }
}
