package no.trepart.room;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.trepart.suggestion.SuggestionId;

/**
 * What is the same for everybody who looks: what somebody sees who has written and answered nothing. A participant gets this, except where
 * something is their own, so sharing can show too little and never too much.
 */
record Hall(
        Frame frame,
        Map<String, Card> cards,
        Map<String, Line> lines,
        Map<String, Answer> answers,
        Optional<FocusView> focus,
        Map<String, Agreement> agreements) {

    static Hall of(Overview overview) {
        Eyes eyes = new Eyes(overview, Optional.empty(), false);
        return new Hall(
                Frame.of(overview),
                by(Card::id, eyes.cards(overview.present())),
                by(Line::id, eyes.lines()),
                by(Answer::id, eyes.answers()),
                eyes.focus(),
                by(agreement -> agreement.subject().id(), eyes.agreements()));
    }

    private static <T> Map<String, T> by(Function<T, String> id, List<T> all) {
        return all.stream().collect(Collectors.toUnmodifiableMap(id, Function.identity()));
    }

    Optional<Card> card(SuggestionId id) {
        return Optional.ofNullable(cards.get(id.value()));
    }

    Optional<Line> line(String id) {
        return Optional.ofNullable(lines.get(id));
    }

    Optional<Answer> answer(String id) {
        return Optional.ofNullable(answers.get(id));
    }

    Optional<Agreement> agreement(SuggestionId subject) {
        return Optional.ofNullable(agreements.get(subject.value()));
    }
}
