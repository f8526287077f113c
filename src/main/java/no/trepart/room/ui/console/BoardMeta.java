package no.trepart.room.ui.console;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import no.trepart.room.Card;
import no.trepart.suggestion.Standing;
import no.trepart.suggestion.TimeSpent;
import no.trepart.uikit.PartyShape;
import no.trepart.words.Formats;
import no.trepart.words.Words;

/** The line under a card on the board: the party, and what is known so far. */
class BoardMeta extends Paragraph {

    BoardMeta(Card card) {
        addClassNames("board-meta", "quiet");
        if (card.party() != null) {
            add(PartyShape.besideWord(card.party()));
        }
        add(new Span(String.join(" · ", parts(card))));
        if (card.recognition() != null) {
            RecognitionChip.of(card.recognition()).ifPresent(this::add);
        }
    }

    private List<String> parts(Card card) {
        List<String> parts = new ArrayList<>();
        parts.add(getTranslation(card.party() == null ? "room.card.earlier" : Words.key(card.party())));
        if (card.alias() != null) {
            parts.add(card.alias());
        }
        parts.add(getTranslation(Words.key(card.kind())));
        parts.add(getTranslation("console.sort.number", card.no()));
        if (!card.merged().isEmpty()) {
            parts.add(getTranslation("console.sort.together", card.merged().size() + 1));
        }
        if (card.triage().owner() != null) {
            parts.add(getTranslation(
                    "console.sort.owner", getTranslation(Words.key(card.triage().owner()))));
        }
        TimeSpent time = card.triage().time();
        if (time != null) {
            parts.add(
                    getTranslation("console.sort.hours", Formats.of(getLocale()).decimal(time.hoursPerMonthSaid())));
        }
        if (card.standing() == Standing.PARKED || card.standing() == Standing.HIDDEN) {
            parts.add(getTranslation(Words.key(card.standing())));
        }
        if (card.proxy()) {
            parts.add(getTranslation("console.sort.proxy"));
        }
        return parts;
    }
}
