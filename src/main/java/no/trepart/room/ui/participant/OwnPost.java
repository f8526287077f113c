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
import no.trepart.suggestion.Suggestion;
import no.trepart.uikit.Drafts;
import no.trepart.uikit.PersonalWarning;
import no.trepart.uikit.TextLimit;
import no.trepart.words.Words;
import no.trepart.workshop.Deed;
import no.trepart.workshop.Phase;

/** The participant's own suggestion as they see it: their words, what became of them, what came back, and the next follow-up question. */
class OwnPost extends Article {

    private final Desk desk;
    private final String id;
    private final Div bubble = new Div();
    private final Paragraph news = new Paragraph();
    private final WordingQuestion wording;
    private final ThreadPanel thread;
    private final TriageChips triage;
    private final Button edit;
    private final String draft;
    private String text = "";

    OwnPost(Desk desk, String code, String id) {
        this.desk = desk;
        this.id = id;
        this.wording = new WordingQuestion(desk, code, id);
        this.thread = new ThreadPanel(desk, true);
        this.triage = new TriageChips(desk, code + " triage " + id);
        this.draft = code + " own " + id;
        this.edit = new Button(getTranslation("participant.edit"), click -> edit());
        edit.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        Drafts.belongTo(edit, draft);
        addClassName("own-post");
        bubble.addClassNames("bubble", "on-night", "arrives");
        news.addClassNames("hint-box");
        news.getElement().setAttribute("role", "status");
        add(bubble, news, wording, thread, triage);
    }

    void show(Shown shown) {
        Card card = shown.card();
        text = card.wordings().isEmpty() ? card.text() : card.wordings().getFirst();
        bubble.removeAll();
        Paragraph words = new Paragraph(text);
        words.addClassName("written");
        Span meta = new Span(getTranslation("participant.own.meta", card.no(), getTranslation(Words.key(card.kind()))));
        meta.addClassName("bubble-meta");
        bubble.add(words, meta);
        if (shown.phase().allows(Deed.CORRECT_OWN)) {
            bubble.add(edit);
        }
        showNews(card);
        wording.show(card.rewritten());
        thread.show(shown.lines());
        boolean asks = card.standing().counts() || card.standing() == Standing.PARKED;
        triage.setVisible(asks && shown.phase().allows(Deed.TRIAGE_OWN));
        triage.show(card, shown.newest() && shown.assistant(), shown.assistant());
    }

    /** The author is told why their words were hidden, and what became of them where the new words cannot be shown. */
    private void showNews(Card card) {
        String words = card.hiddenBecause() != null
                ? getTranslation("participant.own.hidden", card.hiddenBecause())
                : standing(card);
        news.setText(words);
        news.setVisible(!words.isEmpty());
    }

    private String standing(Card card) {
        boolean told = card.rewritten() != null;
        return switch (card.standing()) {
            case MERGED -> told ? "" : getTranslation("participant.own.merged");
            case SPLIT -> told ? "" : getTranslation("participant.own.split");
            case PARKED -> getTranslation("participant.own.parked");
            case OPEN, CLEARED, HIDDEN -> "";
        };
    }

    private void edit() {
        edit.setVisible(false);
        TextArea field = new TextArea();
        field.setAriaLabel(getTranslation("participant.edit.label"));
        TextLimit.set(field, Suggestion.LONGEST_TEXT).setValue(text);
        Drafts.keepFromHere(field, draft);
        field.setWidthFull();
        Button save = new Button(getTranslation("participant.edit.save"));
        PersonalWarning warning = new PersonalWarning(desk.clock(), save, field);
        Div editor = new Div(field, warning);
        save.addClickListener(click -> {
            if (warning.lets() && desk.correct(id, field.getValue())) {
                leave(editor);
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button cancel = new Button(getTranslation("participant.edit.cancel"), click -> leave(editor));
        editor.add(save, cancel);
        editor.addClassName("editor");
        addComponentAtIndex(1, editor);
        field.focus();
    }

    private void leave(Div editor) {
        Drafts.discard(draft);
        remove(editor);
        edit.setVisible(true);
    }

    /**
     * What a post shows.
     *
     * @param newest whether it is the author's last one, about which follow-up questions are asked unbidden
     * @param assistant whether the assistant is on: without it nothing is asked unbidden, and no owner is guessed
     */
    record Shown(Card card, List<Line> lines, Phase phase, boolean newest, boolean assistant) {}
}
