package no.trepart.knowledge.lucene;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.trepart.knowledge.Corpus;
import no.trepart.knowledge.CorpusEntry;
import no.trepart.knowledge.Kind;
import no.trepart.knowledge.Passage;
import no.trepart.knowledge.PassageId;
import no.trepart.knowledge.Source;
import no.trepart.knowledge.SourceHoldings;
import no.trepart.knowledge.SourceId;

/** The corpus as one immutable state, with what is looked up in it by id. */
final class Library {

    private final Corpus corpus;
    private final List<Passage> passages;
    private final Map<PassageId, Integer> numbers = new LinkedHashMap<>();
    private final Map<SourceId, Source> sources = new LinkedHashMap<>();

    Library(Corpus corpus) {
        this.corpus = corpus;
        this.passages = corpus.entries().stream().map(CorpusEntry::passage).toList();
        for (int i = 0; i < passages.size(); i++) {
            numbers.put(passages.get(i).id(), i);
        }
        corpus.sources().forEach(source -> sources.put(source.id(), source));
    }

    Corpus corpus() {
        return corpus;
    }

    List<Passage> passages() {
        return passages;
    }

    Passage passage(int number) {
        return passages.get(number);
    }

    Optional<Passage> find(PassageId id) {
        return Optional.ofNullable(numbers.get(id)).map(passages::get);
    }

    Optional<Source> find(SourceId id) {
        return Optional.ofNullable(sources.get(id));
    }

    Source sourceOf(Passage passage) {
        return Objects.requireNonNull(sources.get(passage.source()), "The reader gave a passage without its source");
    }

    /** The passages under the same chapter and section heading as this one. */
    List<Passage> surroundings(PassageId id) {
        return find(id).map(passage -> passages.stream()
                        .filter(other -> other.source().equals(passage.source()))
                        .filter(other -> Objects.equals(
                                other.place().chapter(), passage.place().chapter()))
                        .filter(other -> Objects.equals(
                                other.place().section(), passage.place().section()))
                        .toList())
                .orElse(List.of());
    }

    List<SourceHoldings> holdings() {
        List<SourceHoldings> holdings = new ArrayList<>();
        for (Source source : sources.values()) {
            Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
            passages.stream()
                    .filter(passage -> passage.source().equals(source.id()))
                    .forEach(passage -> counts.merge(passage.kind(), 1, Integer::sum));
            holdings.add(new SourceHoldings(source, counts));
        }
        return holdings;
    }
}
