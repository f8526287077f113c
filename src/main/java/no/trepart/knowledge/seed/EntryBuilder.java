package no.trepart.knowledge.seed;

import java.util.Optional;
import no.trepart.knowledge.CorpusEntry;
import no.trepart.knowledge.CorpusProblem.Reason;
import no.trepart.knowledge.Country;
import no.trepart.knowledge.DfoCodes;
import no.trepart.knowledge.Kind;
import no.trepart.knowledge.Language;
import no.trepart.knowledge.Means;
import no.trepart.knowledge.Passage;
import no.trepart.knowledge.PassageId;
import no.trepart.knowledge.Place;
import no.trepart.knowledge.Purpose;
import no.trepart.knowledge.Sector;
import no.trepart.knowledge.Source;
import no.trepart.knowledge.TrustRelation;

/** Makes passages of the blocks of one source; a block without an id gets one from the source and its number. */
final class EntryBuilder {

    private final Source source;
    private final String otherOriginal;
    private int number;

    /** @param otherOriginal the file that holds some of the same passages, and after a comma what readers know it as */
    EntryBuilder(Source source, String otherOriginal) {
        this.source = source;
        this.otherOriginal = otherOriginal;
    }

    Optional<CorpusEntry> build(Block block) {
        number++;
        Fields fields = block.fields;
        Optional<Kind> kind = fields.require("kind").isPresent() ? fields.find(Kind.class, "kind") : Optional.empty();
        Optional<PassageId> id = id(block);
        String text = block.text();
        if (text.isEmpty()) {
            fields.report(Reason.NO_TEXT, id.map(PassageId::value).orElse(""));
        }
        if (kind.isEmpty() || id.isEmpty() || text.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new CorpusEntry(passage(block, kind.get(), id.get(), text), block.sayings()));
    }

    private Passage passage(Block block, Kind kind, PassageId id, String text) {
        Fields fields = block.fields;
        return new Passage(
                id,
                kind,
                source.id(),
                block.title,
                text,
                new Place(block.chapter, block.section, fields.find("page").orElse(null)),
                fields.find(Language.class, "language").orElse(source.language()),
                codes(fields),
                fields.findAll(Country.class, "country"),
                fields.list("cites", ";"),
                fields.list("also-at", ",").stream().map(this::name).toList(),
                fields.find("counterweight").filter("yes"::equals).isPresent());
    }

    /** A number means nothing to a reader. */
    private String name(String original) {
        int comma = otherOriginal.indexOf(',');
        return comma > 0 && otherOriginal.startsWith(original)
                ? otherOriginal.substring(comma + 1).strip()
                : original;
    }

    private static DfoCodes codes(Fields fields) {
        return new DfoCodes(
                fields.findAll(Purpose.class, "purpose"),
                fields.findAll(TrustRelation.class, "relation"),
                fields.findAll(Sector.class, "sector"),
                fields.findAll(Means.class, "means"));
    }

    private Optional<PassageId> id(Block block) {
        String id = block.id == null ? source.id() + "-" + number : block.id.strip();
        try {
            return Optional.of(new PassageId(id));
        } catch (IllegalArgumentException notAnId) {
            block.fields.report(Reason.BAD_ID, id);
            return Optional.empty();
        }
    }
}
