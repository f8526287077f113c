package no.trepart.room.ui.console;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import no.trepart.room.Card;
import no.trepart.room.Recognition;
import no.trepart.uikit.PartyShape;
import org.jspecify.annotations.Nullable;

/** Where the words of a card come from: earlier wordings, what is handled with it, and whether authors recognise what they meant. */
class Lineage extends Div {

    private final @Nullable BoardMoves moves;

    /**
     * The lineage of a card.
     *
     * @param moves takes a merged suggestion out again; none where it is only read, away from the card and its chip
     */
    Lineage(Card card, @Nullable BoardMoves moves) {
        this.moves = moves;
        addClassNames("lineage", "small");
        if (card.recognition() != null) {
            add(label("console.wording.title"));
            showAnswers(card.recognition());
        }
        if (!card.wordings().isEmpty()) {
            add(label("console.lineage.wordings"));
            OrderedList earlier = new OrderedList();
            card.wordings().forEach(words -> earlier.add(written(new Span(words))));
            add(earlier);
        }
        if (!card.merged().isEmpty()) {
            add(label("console.lineage.merged"));
            OrderedList merged = new OrderedList();
            card.merged().forEach(other -> merged.add(original(other)));
            add(merged);
        }
        setVisible(getChildren().findAny().isPresent());
    }

    private void showAnswers(Recognition recognition) {
        Paragraph counts = new Paragraph();
        if (moves == null) {
            RecognitionChip.of(recognition).ifPresent(counts::add);
        }
        if (recognition.unanswered() > 0) {
            counts.add(new Span(getTranslation("console.wording.unanswered", recognition.unanswered())));
        }
        counts.addClassNames("row", "wraps");
        add(counts);
        if (!recognition.remarks().isEmpty()) {
            UnorderedList remarks = new UnorderedList();
            recognition
                    .remarks()
                    .forEach(remark -> remarks.add(written(new Span(getTranslation(
                            remark.covers() ? "console.wording.remark" : "console.wording.remark.not",
                            remark.text())))));
            add(remarks);
        }
    }

    private ListItem original(Card.Original other) {
        ListItem item = written(
                other.party() == null ? new Span(getTranslation("room.card.earlier")) : PartyShape.alone(other.party()),
                new Span(getTranslation("console.sort.card", other.no(), other.text())));
        BoardMoves board = moves;
        if (board != null) {
            Button out = new Button(getTranslation("console.lineage.out"), click -> board.takeOut(other));
            out.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            out.setAriaLabel(getTranslation("console.lineage.out.which", other.no()));
            item.add(out);
        }
        return item;
    }

    private Paragraph label(String key) {
        Paragraph label = new Paragraph(getTranslation(key));
        label.addClassName("label");
        return label;
    }

    private static ListItem written(Component... parts) {
        ListItem item = new ListItem(parts);
        item.addClassName("written");
        return item;
    }
}
