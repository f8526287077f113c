package no.trepart.export;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.trepart.knowledge.CorpusProblem;
import no.trepart.knowledge.DfoCodes;
import no.trepart.knowledge.Findings;
import no.trepart.knowledge.Inquiry;
import no.trepart.knowledge.Kind;
import no.trepart.knowledge.KnowledgeBase;
import no.trepart.knowledge.Language;
import no.trepart.knowledge.LibraryFilter;
import no.trepart.knowledge.LibraryPage;
import no.trepart.knowledge.Means;
import no.trepart.knowledge.Passage;
import no.trepart.knowledge.PassageId;
import no.trepart.knowledge.Place;
import no.trepart.knowledge.PublisherKind;
import no.trepart.knowledge.Purpose;
import no.trepart.knowledge.Sector;
import no.trepart.knowledge.Source;
import no.trepart.knowledge.SourceHoldings;
import no.trepart.knowledge.SourceId;
import no.trepart.knowledge.TrustRelation;

/** A library in which every passage has the same codes. */
public final class ALibrary implements KnowledgeBase {

    private static final DfoCodes CODES = new DfoCodes(
            Set.of(Purpose.TRUST, Purpose.LESS_BUREAUCRACY),
            Set.of(TrustRelation.LEADER_EMPLOYEE),
            Set.of(Sector.ALL),
            Set.of(Means.ORGANISATIONAL));

    @Override
    public Optional<Passage> find(PassageId id) {
        return Optional.of(new Passage(
                id,
                Kind.LESSON,
                new SourceId("dfo-2023"),
                null,
                "",
                new Place(null, null, null),
                Language.BOKMAL,
                CODES,
                Set.of(),
                List.of(),
                List.of(),
                false));
    }

    @Override
    public Optional<Source> find(SourceId id) {
        return Optional.of(
                new Source(id, "Agenda", PublisherKind.THINK_TANK, "Et notat", null, 2015, Language.BOKMAL, false));
    }

    @Override
    public Findings ask(Inquiry inquiry) {
        return Findings.NONE;
    }

    @Override
    public LibraryPage browse(String text, LibraryFilter filter, int offset, int limit) {
        return new LibraryPage(0, List.of());
    }

    @Override
    public List<Passage> surroundings(PassageId id) {
        return List.of();
    }

    @Override
    public List<SourceHoldings> sources() {
        return List.of();
    }

    @Override
    public List<CorpusProblem> problems() {
        return List.of();
    }

    @Override
    public void reload() {}
}
