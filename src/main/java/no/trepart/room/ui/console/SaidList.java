package no.trepart.room.ui.console;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import no.trepart.chat.Voice;
import no.trepart.room.Line;
import no.trepart.room.ui.LessonCard;
import no.trepart.uikit.KeyedChildren;
import no.trepart.uikit.PartyLabel;

/** What was said and answered in one thread or in the common room; an answer that does not fit can be marked. */
class SaidList extends Div {

    private final Lead lead;
    private final KeyedChildren<Line, Div> lines;

    SaidList(Lead lead) {
        this.lead = lead;
        addClassName("stack");
        getElement().setAttribute("aria-live", "polite");
        lines = new KeyedChildren<>(this, Line::id, line -> new Div(), this::fill);
    }

    void show(List<Line> said) {
        lines.show(said);
    }

    private void fill(Div item, Line line) {
        item.removeAll();
        item.add(line.voice() == Voice.ASSISTANT ? lesson(line) : message(line));
    }

    private Component lesson(Line line) {
        LessonCard card = new LessonCard(line);
        if (!line.quotes().isEmpty()) {
            card.offerDismissal(click -> lead.dismiss(line.id()));
        }
        return card;
    }

    private Component message(Line line) {
        Paragraph words = new Paragraph(line.text());
        words.addClassName("written");
        Component speaker = line.party() == null
                ? new Span(getTranslation("console.discuss.facilitator"))
                : new PartyLabel(line.party());
        Div message = new Div(words, speaker);
        message.addClassNames("note", "card", "small-card");
        return message;
    }
}
