package no.trepart.knowledge.lucene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.trepart.knowledge.Corpus;
import no.trepart.knowledge.CorpusEntry;
import no.trepart.knowledge.DfoCodes;
import no.trepart.knowledge.Kind;
import no.trepart.knowledge.Language;
import no.trepart.knowledge.Passage;
import no.trepart.knowledge.PassageId;
import no.trepart.knowledge.Place;
import no.trepart.knowledge.PublisherKind;
import no.trepart.knowledge.Saying;
import no.trepart.knowledge.Source;
import no.trepart.knowledge.SourceId;
import no.trepart.knowledge.Thesaurus;
import no.trepart.knowledge.Thesaurus.Concept;
import no.trepart.knowledge.Topic;

/** A handful of passages from two sources; the source is the first part of an id. */
final class SmallCorpus {

    private final List<CorpusEntry> entries = new ArrayList<>();
    private final List<Topic> topics = new ArrayList<>();
    private final List<Saying> posts = new ArrayList<>();
    private final List<Concept> concepts = new ArrayList<>();
    private final Map<String, String> spellings = new HashMap<>();

    SmallCorpus lesson(String id, String text, String... saidAs) {
        return add(id, Kind.LESSON, false, text, saidAs);
    }

    SmallCorpus counterweight(String id, String text, String... saidAs) {
        return add(id, Kind.LESSON, true, text, saidAs);
    }

    SmallCorpus question(String id, String text, String... saidAs) {
        return add(id, Kind.QUESTION, false, text, saidAs);
    }

    SmallCorpus topic(Topic topic) {
        topics.add(topic);
        return this;
    }

    SmallCorpus post(String text, String... chosen) {
        posts.add(new Saying(text, Arrays.stream(chosen).map(PassageId::new).toList()));
        return this;
    }

    SmallCorpus concept(String name, String... words) {
        concepts.add(new Concept(name, List.of(words), List.of()));
        return this;
    }

    SmallCorpus spelling(String word, String bokmal) {
        spellings.put(word, bokmal);
        return this;
    }

    private SmallCorpus add(String id, Kind kind, boolean counterweight, String text, String... saidAs) {
        Passage passage = new Passage(
                new PassageId(id),
                kind,
                new SourceId(id.substring(0, id.indexOf('-'))),
                null,
                text,
                new Place("1 Innledning", null, null),
                Language.BOKMAL,
                DfoCodes.NONE,
                Set.of(),
                List.of(),
                List.of(),
                counterweight);
        entries.add(
                new CorpusEntry(passage, Arrays.stream(saidAs).map(Saying::of).toList()));
        return this;
    }

    Corpus build() {
        List<Source> sources = Stream.of("dfo", "sp")
                .map(id ->
                        new Source(new SourceId(id), id, PublisherKind.OTHER, id, null, null, Language.BOKMAL, false))
                .toList();
        return new Corpus(sources, entries, topics, posts, List.of(), new Thesaurus(concepts, spellings), List.of());
    }
}
