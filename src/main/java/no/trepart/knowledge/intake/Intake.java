package no.trepart.knowledge.intake;

import jakarta.annotation.security.RolesAllowed;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.trepart.knowledge.Corpus;
import no.trepart.knowledge.CorpusFormat;
import no.trepart.knowledge.CorpusProblem;
import no.trepart.knowledge.KnowledgeBase;
import no.trepart.knowledge.Passage;
import no.trepart.knowledge.Source;
import no.trepart.knowledge.SourceId;
import no.trepart.knowledge.intake.DocumentProblem.Fault;
import org.springframework.stereotype.Service;

/** Takes in the host's own documents; only a host may. */
@Service
public class Intake {

    /** The most passages of one document; a larger one would crowd out the others. */
    static final int MOST_PASSAGES = 1_000;

    private static final String CORPUS_FILE = "md";
    private static final Map<String, DocumentReader> READERS = Map.of(
            "txt", new PlainText(), CORPUS_FILE, new PlainText(), "docx", new WordDocument(), "pdf", new PdfDocument());

    private final IntakeProperties properties;
    private final DocumentFolder folder;
    private final CorpusFormat format;
    private final KnowledgeBase library;

    Intake(IntakeProperties properties, DocumentFolder folder, CorpusFormat format, KnowledgeBase library) {
        this.properties = properties;
        this.folder = folder;
        this.format = format;
        this.library = library;
    }

    /** The endings of files that can be read, with the dot. */
    public static List<String> endings() {
        return READERS.keySet().stream().sorted().map(ending -> "." + ending).toList();
    }

    /** The largest file, in bytes. */
    public long largest() {
        return properties.largest().toBytes();
    }

    /** What to say about a file that was turned away because of its size. */
    public Draft tooLarge(String file) {
        return Draft.unusable(
                DocumentProblem.of(file, Fault.TOO_LARGE, properties.largest().toMegabytes()));
    }

    /** Reads a document and cuts it into passages; nothing is in the library yet. */
    @RolesAllowed("HOST")
    public Draft read(String file, byte[] content) {
        if (content.length > largest()) {
            return tooLarge(file);
        }
        if (content.length == 0) {
            return Draft.unusable(DocumentProblem.of(file, Fault.EMPTY));
        }
        String ending = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (ending.equals(CORPUS_FILE) && CorpusFile.isOne(content)) {
            return corpusFile(file, content);
        }
        return Optional.ofNullable(READERS.get(ending))
                .map(reader -> draft(file, reader.read(file, content)))
                .orElseGet(() -> Draft.unusable(
                        DocumentProblem.of(file, ending.equals("doc") ? Fault.OLD_WORD : Fault.UNKNOWN_FORMAT)));
    }

    private static Draft draft(String file, Manuscript manuscript) {
        List<Clipping> all = Cutter.cut(manuscript.parts());
        Stream<DocumentProblem> more = Stream.of();
        if (all.size() > MOST_PASSAGES) {
            more = Stream.of(DocumentProblem.of(file, Fault.TOO_LONG, MOST_PASSAGES));
        } else if (all.isEmpty() && manuscript.problems().isEmpty()) {
            more = Stream.of(DocumentProblem.of(file, Fault.EMPTY));
        }
        return new Draft(
                file,
                Optional.ofNullable(manuscript.title()).orElse(""),
                null,
                null,
                all.stream().limit(MOST_PASSAGES).toList(),
                Stream.concat(manuscript.problems().stream(), more).toList(),
                List.of());
    }

    private Draft corpusFile(String file, byte[] content) {
        Corpus corpus = format.read(file, content);
        Optional<Source> source = corpus.sources().stream().findFirst();
        Optional<CorpusProblem> taken = source.filter(found -> isTaken(found.id()))
                .map(found -> CorpusProblem.of(
                        file, 1, CorpusProblem.Reason.DUPLICATE_ID, found.id().value()));
        return new Draft(
                file,
                source.map(Source::title).orElse(""),
                taken.isPresent() ? null : source.orElse(null),
                new String(content, StandardCharsets.UTF_8),
                corpus.entries().stream()
                        .map(entry -> clipping(entry.passage()))
                        .toList(),
                List.of(),
                Stream.concat(corpus.problems().stream(), taken.stream()).toList());
    }

    private static Clipping clipping(Passage passage) {
        return new Clipping(
                passage.kind(),
                passage.place().chapter(),
                passage.place().section(),
                passage.title(),
                passage.text(),
                passage.place().page());
    }

    private boolean isTaken(SourceId id) {
        return library.find(id).isPresent();
    }

    /**
     * Puts a document into the library.
     *
     * @param imprint who stands behind it; not asked of a corpus file, which says so itself
     * @return the source it is found under; empty when another one has taken its place meanwhile
     * @throws IllegalArgumentException for a draft that is not usable
     */
    @RolesAllowed("HOST")
    public Optional<SourceId> publish(Draft draft, Imprint imprint) {
        if (!draft.isUsable()) {
            throw new IllegalArgumentException("There is nothing to put into the library: " + draft.file());
        }
        Source stated = draft.source();
        SourceId id = stated == null ? ShortNames.free(imprint, this::isTaken) : stated.id();
        String text = draft.markdown() == null ? CorpusFile.of(id, imprint, draft.clippings()) : draft.markdown();
        if (isTaken(id) || !folder.add(id.value() + "." + CORPUS_FILE, text)) {
            return Optional.empty();
        }
        library.reload();
        return Optional.of(id);
    }

    /** The corpus files in the host's folder, also those that were put there by hand. */
    @RolesAllowed("HOST")
    public List<OwnDocument> documents() {
        return folder.files().stream().map(this::document).toList();
    }

    private OwnDocument document(String file) {
        if (folder.size(file) > largest()) {
            String limit = Long.toString(properties.largest().toMegabytes());
            return new OwnDocument(
                    file, null, 0, List.of(CorpusProblem.of(file, 1, CorpusProblem.Reason.TOO_LARGE, limit)));
        }
        Corpus corpus = format.read(file, folder.read(file));
        return new OwnDocument(
                file,
                corpus.sources().stream().findFirst().orElse(null),
                corpus.entries().size(),
                corpus.problems());
    }

    /** Takes a document out of the library; it can be put back with {@link #restore}. */
    @RolesAllowed("HOST")
    public void remove(OwnDocument document) {
        folder.setAside(document.file());
        library.reload();
    }

    @RolesAllowed("HOST")
    public void restore(OwnDocument document) {
        folder.putBack(document.file());
        library.reload();
    }
}
