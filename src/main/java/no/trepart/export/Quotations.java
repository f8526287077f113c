package no.trepart.export;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.trepart.chat.Quote;
import no.trepart.export.ActionReport.CitedSource;
import no.trepart.knowledge.DfoCodes;
import no.trepart.knowledge.KnowledgeBase;
import no.trepart.knowledge.Means;
import no.trepart.knowledge.PassageId;
import no.trepart.knowledge.Place;
import no.trepart.knowledge.Purpose;
import no.trepart.knowledge.Sector;
import no.trepart.knowledge.SourceId;
import no.trepart.knowledge.TrustRelation;
import no.trepart.room.Card;
import no.trepart.room.ConsoleScene;
import no.trepart.room.Line;
import org.springframework.stereotype.Component;

/** Finds what was quoted in the chat: the lessons of a suggestion with DFØ's codes of them, and all publications. */
@Component
class Quotations {

    private final KnowledgeBase knowledge;

    Quotations(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
    }

    /** The lessons of a suggestion, each once, and their codes together. */
    record Found(List<Quote> lessons, DfoCodes codes) {}

    Found about(ConsoleScene scene, Card card) {
        Set<String> threads = Stream.concat(
                        Stream.of(card.id()), card.merged().stream().map(Card.Original::id))
                .collect(Collectors.toSet());
        Map<String, Quote> lessons = new LinkedHashMap<>();
        quotes(scene, line -> line.thread() != null && threads.contains(line.thread()))
                .filter(quote -> quote.sort() == Quote.Sort.LESSON)
                .forEach(quote -> lessons.putIfAbsent(quote.passage(), quote));
        return new Found(List.copyOf(lessons.values()), codes(lessons.keySet()));
    }

    private static Stream<Quote> quotes(ConsoleScene scene, Predicate<Line> which) {
        return scene.lines().stream()
                .filter(line -> !line.dismissed())
                .filter(which)
                .map(Line::quotes)
                .flatMap(List::stream);
    }

    private DfoCodes codes(Collection<String> passages) {
        Set<Purpose> purposes = EnumSet.noneOf(Purpose.class);
        Set<TrustRelation> relations = EnumSet.noneOf(TrustRelation.class);
        Set<Sector> sectors = EnumSet.noneOf(Sector.class);
        Set<Means> means = EnumSet.noneOf(Means.class);
        for (String passage : passages) {
            knowledge.find(new PassageId(passage)).ifPresent(found -> {
                purposes.addAll(found.codes().purposes());
                relations.addAll(found.codes().relations());
                sectors.addAll(found.codes().sectors());
                means.addAll(found.codes().means());
            });
        }
        return new DfoCodes(purposes, relations, sectors, means);
    }

    /** Every publication quoted in the common room or for one of the rows, lessons and questions alike. */
    List<CitedSource> sources(ConsoleScene scene, List<ActionRow> rows) {
        Set<Integer> numbers = rows.stream()
                .flatMap(row -> Stream.concat(Stream.of(row.suggestion()), row.merged().stream()))
                .collect(Collectors.toSet());
        Set<String> threads = scene.cards().stream()
                .filter(card -> numbers.contains(card.no()))
                .map(Card::id)
                .collect(Collectors.toSet());
        Map<CitedSource, Set<Place>> places = new LinkedHashMap<>();
        quotes(scene, line -> line.thread() == null || threads.contains(line.thread()))
                .forEach(quote -> places.computeIfAbsent(
                                new CitedSource(quote.publisher(), quote.title(), quote.year(), List.of()),
                                source -> new LinkedHashSet<>())
                        .add(new Place(quote.chapter(), null, quote.page())));
        return places.entrySet().stream()
                .map(entry -> entry.getKey().at(entry.getValue()))
                .toList();
    }

    /** The publications of some identities, as people know them; what is no identity is none of them. */
    List<String> titles(Set<String> sources) {
        return sources.stream()
                .flatMap(name -> SourceId.find(name).flatMap(knowledge::find).stream())
                .map(source -> source.publisher() + ": " + source.title())
                .sorted()
                .toList();
    }
}
