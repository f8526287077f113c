package no.trepart.room.ui.participant;

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

/** What was said in one thread: people's messages and the assistant's answers. */
class ThreadPanel extends Div {

    private final KeyedChildren<Line, Div> lines;
    private final Desk desk;
    private final boolean mayDismiss;

    /**
     * A thread.
     *
     * @param mayDismiss whether all answers in it are the viewer's to judge; those to their own questions always are
     */
    ThreadPanel(Desk desk, boolean mayDismiss) {
        this.desk = desk;
        this.mayDismiss = mayDismiss;
        addClassNames("thread");
        getElement().setAttribute("aria-live", "polite");
        lines = new KeyedChildren<>(this, Line::id, line -> holder(), (holder, line) -> fill(holder, line));
    }

    void show(List<Line> all) {
        lines.show(all);
    }

    private static Div holder() {
        Div holder = new Div();
        holder.addClassNames("thread-line", "arrives");
        return holder;
    }

    private void fill(Div holder, Line line) {
        holder.removeAll();
        holder.add(line.voice() == Voice.ASSISTANT ? answer(line) : message(line));
    }

    private Component answer(Line line) {
        if (line.dismissed()) {
            Paragraph gone = new Paragraph(getTranslation("participant.dismissed"));
            gone.addClassNames("quiet", "small");
            return gone;
        }
        LessonCard card = new LessonCard(line);
        if ((mayDismiss || line.mine()) && !line.quotes().isEmpty()) {
            card.offerDismissal(click -> desk.dismiss(line.id()));
        }
        return card;
    }

    private Component message(Line line) {
        Paragraph text = new Paragraph(line.text());
        text.addClassName("written");
        Div message = new Div(text, speaker(line));
        message.addClassNames("message", line.mine() ? "is-mine" : "is-others");
        return message;
    }

    private Component speaker(Line line) {
        if (line.party() == null) {
            return new Span(getTranslation("participant.facilitator"));
        }
        Span speaker = new Span(new PartyLabel(line.party()));
        if (line.alias() != null) {
            speaker.add(new Span(" · " + line.alias()));
        }
        return speaker;
    }
}
