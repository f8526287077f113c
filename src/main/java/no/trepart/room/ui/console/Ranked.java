package no.trepart.room.ui.console;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.trepart.room.Card;
import no.trepart.room.ConsoleScene;

/** The cards that count, most dots first. */
final class Ranked {

    private Ranked() {}

    static List<Card> of(ConsoleScene scene) {
        Map<String, Card> cards = scene.cards().stream().collect(Collectors.toMap(Card::id, Function.identity()));
        return scene.ranked().stream()
                .filter(cards::containsKey)
                .map(cards::get)
                .toList();
    }
}
