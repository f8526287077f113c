package no.trepart.export.paper;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.trepart.export.ActionReport;
import no.trepart.export.Document;
import no.trepart.export.ExportFile;
import no.trepart.export.Format;
import no.trepart.export.Press;
import no.trepart.words.Formats;
import no.trepart.words.Words;
import org.springframework.stereotype.Component;

/** Composes a document and has it written in the format that is asked for. */
@Component
class PaperPress implements Press {

    private final Words words;
    private final Map<Document, Composer> composers = new EnumMap<>(Document.class);
    private final Map<Format, PaperWriter> writers = new EnumMap<>(Format.class);

    PaperPress(Words words, List<Composer> composers, List<PaperWriter> writers) {
        this.words = words;
        composers.forEach(composer -> this.composers.put(composer.document(), composer));
        writers.forEach(writer -> this.writers.put(writer.format(), writer));
    }

    @Override
    public ExportFile print(ActionReport report, Document document, Format format) {
        Paper paper = compose(report, document);
        byte[] content = one(writers, format).write(paper);
        return new ExportFile(name(paper, format), format, content);
    }

    private Paper compose(ActionReport report, Document document) {
        Wording wording = new Wording(words, report.meeting().language().locale());
        return one(composers, document).compose(report, wording);
    }

    private static <K, V> V one(Map<K, V> all, K key) {
        return Optional.ofNullable(all.get(key))
                .orElseThrow(() -> new IllegalStateException("Nothing makes a file of " + key));
    }

    private static String name(Paper paper, Format format) {
        LocalDate taken = LocalDate.ofInstant(paper.report().meeting().takenAt(), Formats.ZONE);
        return "%s-%s-%s.%s"
                .formatted(
                        paper.wording().of(paper.document(), "file"),
                        paper.report().meeting().code(),
                        taken,
                        format.extension());
    }
}
