package no.trepart.room.ui.console;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.trepart.room.Card;
import no.trepart.room.ConsoleScene;
import no.trepart.room.LogEntry;
import no.trepart.suggestion.Standing;
import no.trepart.uikit.Glyph;
import org.jspecify.annotations.Nullable;

/** «Sortere»: the board, one suggestion at a time. */
class SortWork extends Work {

    private final BoardMoves moves;
    private final BoardColumn open;
    private final BoardColumn done;
    private final Button undo;
    private final CommonRoom common;
    private @Nullable ConsoleScene scene;
    private String chosen = "";
    private boolean follow;

    SortWork(Lead lead) {
        super("sort");
        common = new CommonRoom(lead);
        moves = new BoardMoves(lead, this::counting);
        moves.onChoice(this::choose);
        moves.onLeaving(this::leave);
        open = new BoardColumn(moves, getTranslation("console.sort.open.empty"));
        done = new BoardColumn(moves, getTranslation("console.sort.done.empty"));
        undo = new Button(getTranslation("console.sort.undo"), Glyph.UNDO.draw(), click -> undo());
        undo.setTooltipText(getTranslation("console.sort.undo.key"));
        Div tools = new Div(undo);
        tools.addClassNames("row", "work-tools", "is-beside-title");
        Div columns = new Div(open, done);
        columns.addClassName("two");
        add(tools, columns, common);
    }

    private List<Card> counting() {
        return scene == null ? List.of() : of(scene, Standing.OPEN, Standing.CLEARED, Standing.PARKED);
    }

    @Override
    void undo() {
        moves.undo();
    }

    private void choose(String id) {
        chosen = id.equals(chosen) ? "" : id;
        refresh();
    }

    /** The next open card is chosen and gets the focus, so that the board can be worked through with one key. */
    private void leave(String id) {
        if (scene == null) {
            return;
        }
        List<String> ids = of(scene, Standing.OPEN).stream().map(Card::id).toList();
        int place = ids.indexOf(id);
        if (place >= 0 && ids.size() > 1) {
            chosen = ids.get(place + 1 < ids.size() ? place + 1 : place - 1);
            follow = true;
        }
    }

    @Override
    void show(ConsoleScene now) {
        boolean first = scene == null;
        scene = now;
        common.show(now);
        if (first) {
            chosen = of(now, Standing.OPEN).stream().findFirst().map(Card::id).orElse("");
            moves.steady().means(chosen);
        }
        entitle(getTranslation("console.sort.title", now.posted()));
        undo.setEnabled(now.log().stream()
                .anyMatch(entry -> entry instanceof LogEntry.OnTheBoard step && !step.undone()));
        refresh();
        if (follow) {
            follow = false;
            moves.steady().means(chosen);
            open.find(chosen).ifPresent(SortCard::focus);
        }
    }

    private void refresh() {
        if (scene == null) {
            return;
        }
        List<Card> waiting = of(scene, Standing.OPEN);
        List<Card> cleared = of(scene, Standing.CLEARED);
        List<Card> parked = of(scene, Standing.PARKED);
        List<Card> hidden = of(scene, Standing.HIDDEN);
        open.entitle(getTranslation("console.sort.open", waiting.size()));
        done.entitle(
                hidden.isEmpty()
                        ? getTranslation("console.sort.done", cleared.size(), parked.size())
                        : getTranslation("console.sort.done.hidden", cleared.size(), parked.size(), hidden.size()));
        Map<String, Card> like = duplicates(scene);
        open.show(shown(waiting, like));
        done.show(shown(
                List.of(cleared, parked, hidden).stream().flatMap(List::stream).toList(), Map.of()));
    }

    private List<SortCard.Shown> shown(List<Card> cards, Map<String, Card> like) {
        return cards.stream()
                .map(card -> new SortCard.Shown(card, card.id().equals(chosen), like.get(card.id())))
                .toList();
    }

    /** Each card with the one it resembles, told on both where both are still open. */
    private static Map<String, Card> duplicates(ConsoleScene scene) {
        Map<String, Card> like = new HashMap<>();
        scene.duplicates().forEach(pair -> {
            find(scene, pair.like()).ifPresent(card -> like.putIfAbsent(pair.suggestion(), card));
            find(scene, pair.suggestion()).ifPresent(card -> like.putIfAbsent(pair.like(), card));
        });
        return like;
    }

    private static Optional<Card> find(ConsoleScene scene, String id) {
        return scene.cards().stream().filter(card -> card.id().equals(id)).findFirst();
    }

    private static List<Card> of(ConsoleScene scene, Standing... standings) {
        return scene.cards().stream()
                .filter(card -> List.of(standings).contains(card.standing()))
                .toList();
    }
}
