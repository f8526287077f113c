package no.trepart.knowledge.seed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.trepart.knowledge.Corpus;
import no.trepart.knowledge.CorpusEntry;
import no.trepart.knowledge.CorpusProblem;
import no.trepart.knowledge.CorpusProblem.Reason;
import no.trepart.knowledge.PassageId;
import no.trepart.knowledge.Saying;
import no.trepart.knowledge.Source;
import no.trepart.knowledge.SourceId;
import no.trepart.knowledge.Thesaurus;
import no.trepart.knowledge.Thesaurus.Concept;
import no.trepart.knowledge.Topic;

/** What has been read so far, from all files; an id is used once. */
final class Collection {

    static final String TOPICS = "topics.md";
    private static final String POSTS = "posts.md";
    private static final String WRITTEN = "written.md";
    private static final Set<String> ABOUT_SAYINGS = Set.of(TOPICS, POSTS, WRITTEN);

    private final List<Source> sources = new ArrayList<>();
    private final List<CorpusEntry> entries = new ArrayList<>();
    private final Map<String, List<TopicParser.Located>> topics = new HashMap<>();
    private final Map<String, List<PostsParser.Located>> posts = new HashMap<>();
    private final List<Concept> concepts = new ArrayList<>();
    private final Map<String, String> spellings = new HashMap<>();
    private final List<CorpusProblem> problems = new ArrayList<>();
    private final Set<SourceId> sourceIds = new HashSet<>();
    private final Set<PassageId> passageIds = new HashSet<>();

    /** Whether a file is none of a source, but tells what people say. */
    static boolean isAboutSayings(String name) {
        return ABOUT_SAYINGS.contains(name);
    }

    void add(SeedFile file) {
        if (file.name().endsWith(".txt")) {
            addWords(ThesaurusParser.parse(file));
        } else if (file.name().equals(TOPICS)) {
            TopicParser.Result read = TopicParser.parse(file);
            topics.computeIfAbsent(file.name(), name -> new ArrayList<>()).addAll(read.topics());
            problems.addAll(read.problems());
        } else if (isAboutSayings(file.name())) {
            PostsParser.Result read = PostsParser.parse(file);
            posts.computeIfAbsent(file.name(), name -> new ArrayList<>()).addAll(read.posts());
            problems.addAll(read.problems());
        } else {
            addSource(file.name(), SourceFileParser.parse(file));
        }
    }

    private void addWords(ThesaurusParser.Result words) {
        concepts.addAll(words.thesaurus().concepts());
        words.thesaurus().spellings().forEach(spellings::putIfAbsent);
        problems.addAll(words.problems());
    }

    private void addSource(String name, SourceFile file) {
        problems.addAll(file.problems());
        Source source = file.source();
        if (source == null) {
            return;
        }
        if (!sourceIds.add(source.id())) {
            problems.add(
                    CorpusProblem.of(name, 1, Reason.DUPLICATE_ID, source.id().value()));
            return;
        }
        sources.add(source);
        for (SourceFile.Located entry : file.entries()) {
            PassageId id = entry.entry().passage().id();
            if (passageIds.add(id)) {
                entries.add(entry.entry());
            } else {
                problems.add(CorpusProblem.of(name, entry.line(), Reason.DUPLICATE_ID, id.value()));
            }
        }
    }

    Corpus corpus() {
        List<Topic> known = new ArrayList<>();
        topics.forEach((file, located) -> located.forEach(topic -> {
            reportUnknown(file, topic.line(), topic.topic().id(), topic.topic().passages());
            known.add(topic.topic());
        }));
        posts.forEach((file, located) -> located.forEach(post ->
                reportUnknown(file, post.line(), post.post().text(), post.post().chosen())));
        return new Corpus(
                sources, entries, known, posts(POSTS), posts(WRITTEN), new Thesaurus(concepts, spellings), problems);
    }

    private List<Saying> posts(String file) {
        return posts.getOrDefault(file, List.of()).stream()
                .map(PostsParser.Located::post)
                .toList();
    }

    private void reportUnknown(String file, int line, String where, List<PassageId> ids) {
        ids.stream()
                .filter(id -> !passageIds.contains(id))
                .forEach(id -> problems.add(CorpusProblem.of(file, line, Reason.UNKNOWN_VALUE, where, id.value())));
    }
}
