package no.trepart.room.ui.participant;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import no.trepart.uikit.CopyButton;
import no.trepart.uikit.Drafts;
import no.trepart.uikit.Drafts.Draft;

/** What somebody was typing when the meeting moved on: they are told that it was not sent, and can take it along. */
class UnsentPanel extends Div {

    /** The panel itself is always there, for a hidden part of the screen is told nothing. */
    UnsentPanel(String drafts) {
        addClassName("unsent");
        getElement().setAttribute("role", "status");
        Drafts.tellUnsent(this, drafts, this::show);
    }

    private void show(List<Draft> unsent) {
        removeAll();
        if (!unsent.isEmpty()) {
            add(new H2(getTranslation("participant.unsent")), new Paragraph(getTranslation("participant.unsent.why")));
            unsent.forEach(draft -> add(card(draft)));
        }
    }

    private Div card(Draft draft) {
        Paragraph text = new Paragraph(draft.text());
        text.addClassName("written");
        CopyButton copy = new CopyButton(getTranslation("participant.unsent.copy"), draft.text());
        Button discard =
                new Button(getTranslation("participant.unsent.discard"), click -> Drafts.discard(draft.name()));
        discard.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Div tools = new Div(copy, discard);
        tools.addClassNames("row", "wraps");
        Div card = new Div(text, tools);
        card.addClassName("unsent-text");
        return card;
    }
}
