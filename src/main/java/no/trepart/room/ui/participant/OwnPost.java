package no.trepart.room.ui.participant;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import no.trepart.room.Card;
import no.trepart.room.Line;
import no.trepart.suggestion.Standing;
import no.trepart.words.Words;
import no.trepart.workshop.Deed;
import no.trepart.workshop.Phase;

/** The participant's own suggestion as they see it: their words, what came back, and the next follow-up question. */
class OwnPost extends Article {

    private final Desk desk;
    private final Div bubble = new Div();
    private final Paragraph news = new Paragraph();
    private final ThreadPanel thread;
    private final TriageChips triage;
    private final Button edit;
    private String text = "";
    private String id = "";

    OwnPost(Desk desk) {
        this.desk = desk;
        this.thread = new ThreadPanel(desk, true);
        this.triage = new TriageChips(desk);
        this.edit = new Button(getTranslation("participant.edit"), click -> edit());
        edit.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        addClassName("own-post");
        bubble.addClassNames("bubble", "on-night", "arrives");
        news.addClassNames("hint-box");
        news.getElement().setAttribute("role", "status");
        add(bubble, news, thread, triage);
    }

    void show(Card card, List<Line> lines, Phase phase, boolean isNewest) {
        id = card.id();
        text = card.wordings().isEmpty() ? card.text() : card.wordings().getFirst();
        bubble.removeAll();
        Paragraph words = new Paragraph(text);
        words.addClassName("written");
        Span meta = new Span(getTranslation("participant.own.meta", card.no(), getTranslation(Words.key(card.kind()))));
        meta.addClassName("bubble-meta");
        bubble.add(words, meta);
        if (phase.allows(Deed.CORRECT_OWN)) {
            bubble.add(edit);
        }
        showNews(card);
        thread.show(lines);
        triage.setVisible(
                phase.allows(Deed.TRIAGE_OWN) && isNewest && card.standing().counts());
        triage.show(card);
    }

    /** The author is told what became of their words: hidden with a reason, merged, reworded, parked or split. */
    private void showNews(Card card) {
        String words = card.hiddenBecause() != null
                ? getTranslation("participant.own.hidden", card.hiddenBecause())
                : !card.wordings().isEmpty()
                        ? getTranslation("participant.own.reworded", card.text())
                        : standing(card.standing());
        news.setText(words);
        news.setVisible(!words.isEmpty());
    }

    private String standing(Standing standing) {
        return switch (standing) {
            case MERGED -> getTranslation("participant.own.merged");
            case SPLIT -> getTranslation("participant.own.split");
            case PARKED -> getTranslation("participant.own.parked");
            case OPEN, CLEARED, HIDDEN -> "";
        };
    }

    private void edit() {
        TextArea field = new TextArea();
        field.setAriaLabel(getTranslation("participant.edit.label"));
        field.setValue(text);
        field.setWidthFull();
        Button save = new Button(getTranslation("participant.edit.save"), click -> {
            if (desk.correct(id, field.getValue())) {
                remove(click.getSource().getParent().orElseThrow());
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button cancel = new Button(
                getTranslation("participant.edit.cancel"),
                click -> remove(click.getSource().getParent().orElseThrow()));
        Div editor = new Div(field, save, cancel);
        editor.addClassName("editor");
        addComponentAtIndex(1, editor);
        field.focus();
    }
}
