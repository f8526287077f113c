package no.trepart.knowledge.intake;

import java.nio.charset.StandardCharsets;
import no.trepart.knowledge.Language;
import no.trepart.knowledge.LooseText;
import no.trepart.knowledge.PublisherKind;
import org.springframework.stereotype.Component;

/** Cuts a text that was put into the host's folder by hand the way an uploaded one is cut. */
@Component
class CutText implements LooseText {

    @Override
    public String asCorpusFile(String fileName, String text) {
        Manuscript manuscript = new PlainText().read(fileName, text.getBytes(StandardCharsets.UTF_8));
        String stem = fileName.replaceFirst("\\.[^.]*$", "");
        String name = stem.isBlank() ? fileName : stem;
        // Nobody was asked who stands behind it, so the document stands for itself.
        Imprint imprint = new Imprint(name, PublisherKind.OTHER, name, null, Language.BOKMAL);
        return CorpusFile.of(
                ShortNames.of(name),
                imprint,
                Cutter.cut(manuscript.parts()).stream()
                        .limit(Intake.MOST_PASSAGES)
                        .toList());
    }
}
