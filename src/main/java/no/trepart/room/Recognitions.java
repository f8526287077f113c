package no.trepart.room;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.trepart.room.Recognition.Remark;
import no.trepart.suggestion.Board;
import no.trepart.suggestion.Rewriting;
import no.trepart.suggestion.Suggestion;
import no.trepart.suggestion.SuggestionId;
import no.trepart.suggestion.WordingAnswer;

/** Gathers what authors say about new words, under the suggestions that carry these words now. */
final class Recognitions {

    private static final Comparator<Remark> OBJECTIONS_FIRST =
            Comparator.comparing(Remark::covers).thenComparing(Remark::text);

    private final Board board;
    private final Map<SuggestionId, Suggestion> present;
    private final Map<SuggestionId, List<Suggestion>> asked = new HashMap<>();

    Recognitions(Board board, List<Suggestion> present) {
        this.board = board;
        this.present = present.stream().collect(Collectors.toMap(Suggestion::id, Function.identity()));
        present.stream()
                .filter(suggestion -> rewriting(suggestion).isPresent())
                .forEach(suggestion -> carriers(suggestion.id())
                        .forEach(carrier -> asked.computeIfAbsent(carrier, none -> new ArrayList<>())
                                .add(suggestion)));
    }

    Optional<Rewriting> rewriting(Suggestion suggestion) {
        return Rewriting.of(board, suggestion, id -> Optional.ofNullable(present.get(id)));
    }

    /** Where a facilitator finds it now: what it was merged into, or all that this was split into. */
    private Stream<SuggestionId> carriers(SuggestionId id) {
        SuggestionId root = board.root(id);
        List<SuggestionId> parts = board.parts(root);
        return parts.isEmpty()
                ? Stream.of(root)
                : parts.stream().flatMap(this::carriers).distinct();
    }

    /** Empty if no author was asked about the words of this suggestion. */
    Optional<Recognition> of(SuggestionId carrier) {
        return Optional.ofNullable(asked.get(carrier)).map(this::recognition).filter(Recognitions::saysSomething);
    }

    private Recognition recognition(List<Suggestion> posts) {
        List<WordingAnswer> answers =
                posts.stream().flatMap(post -> answer(post).stream()).toList();
        int covered = (int) answers.stream().filter(WordingAnswer::covers).count();
        int unanswered = (int) posts.stream()
                .filter(post -> post.author() != null && answer(post).isEmpty())
                .count();
        return new Recognition(covered, answers.size() - covered, unanswered, remarks(answers));
    }

    private Optional<WordingAnswer> answer(Suggestion post) {
        return Optional.ofNullable(post.wordingAnswer())
                .filter(answer ->
                        rewriting(post).filter(now -> now.isMeantBy(answer)).isPresent());
    }

    private static List<Remark> remarks(List<WordingAnswer> answers) {
        return answers.stream()
                .flatMap(answer ->
                        Optional.ofNullable(answer.comment())
                                .map(comment -> new Remark(answer.covers(), comment))
                                .stream())
                .sorted(OBJECTIONS_FIRST)
                .toList();
    }

    private static boolean saysSomething(Recognition recognition) {
        return recognition.covered() + recognition.notCovered() + recognition.unanswered() > 0;
    }
}
