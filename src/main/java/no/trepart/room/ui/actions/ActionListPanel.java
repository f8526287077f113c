package no.trepart.room.ui.actions;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.InstantSource;
import java.util.List;
import no.trepart.action.ActionService;
import no.trepart.room.ActionItem;
import no.trepart.room.ActionLine;
import no.trepart.uikit.Glyph;
import no.trepart.uikit.KeyedChildren;
import no.trepart.workshop.Seat;

/** The agreed recommendations as actions to complete: owner, deadline, goal and the rest of the plan. */
public class ActionListPanel extends Div {

    private final Paragraph empty = new Paragraph();
    private final Paragraph missing = new Paragraph();
    private final KeyedChildren<ActionLine, ActionEditor> rows;

    /**
     * An empty list.
     *
     * @param clock gives time to read a warning
     */
    public ActionListPanel(InstantSource clock, ActionService actions, Seat seat) {
        addClassNames("action-list", "stack");
        empty.setText(getTranslation("console.actions.empty"));
        empty.addClassNames("empty", "quiet");
        missing.addClassName("hint-box");
        missing.getElement().setAttribute("role", "status");
        Div list = new Div();
        list.addClassName("stack");
        rows = new KeyedChildren<>(
                list, ActionLine::id, item -> new ActionEditor(clock, actions, seat, item.id()), ActionEditor::show);
        add(empty, missing, list);
    }

    public void show(List<ActionItem> items) {
        showLines(items.stream().map(ActionItem::line).toList());
    }

    /** As {@link #show}, for a list of which nothing but the list is kept. */
    void showLines(List<ActionLine> items) {
        rows.show(items);
        empty.setVisible(items.isEmpty());
        long incomplete = items.stream().filter(ActionLine::isIncomplete).count();
        missing.setVisible(incomplete > 0);
        missing.removeAll();
        missing.add(
                Glyph.INFO.draw(),
                new com.vaadin.flow.component.html.Span(getTranslation("console.actions.missing", incomplete)));
    }
}
