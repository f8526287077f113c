package no.trepart.room.ui.console;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import no.trepart.room.Card;
import no.trepart.suggestion.SortingService;
import no.trepart.suggestion.Suggestion;
import no.trepart.uikit.Notices;
import no.trepart.uikit.Steady;
import no.trepart.uikit.TextLimit;

/** What can be done with a card on the board: at once with a way back, or through a dialog where words are needed. */
class BoardMoves {

    private static final int SHORT = 60;

    private final Lead lead;
    private final Supplier<List<Card>> others;
    private final Steady steady;
    private Consumer<String> chosen = id -> {};
    private Consumer<String> left = id -> {};

    /**
     * Moves on a board.
     *
     * @param others the cards that another can be merged into
     */
    BoardMoves(Lead lead, Supplier<List<Card>> others) {
        this.lead = lead;
        this.others = others;
        this.steady = new Steady(lead.on().clock());
    }

    /** The next card comes with its buttons where those of the one before were. */
    Steady steady() {
        return steady;
    }

    void onChoice(Consumer<String> told) {
        chosen = told;
    }

    /** Tells which card is about to leave its place, so that the next one can be chosen. */
    void onLeaving(Consumer<String> told) {
        left = told;
    }

    void choose(String id) {
        chosen.accept(id);
    }

    void clear(Card card) {
        left.accept(card.id());
        if (lead.board().clear(card.id())) {
            undoable(say("console.sort.cleared", card.no()));
        }
    }

    void park(Card card) {
        left.accept(card.id());
        if (lead.board().park(card.id())) {
            undoable(say("console.sort.parked", card.no()));
        }
    }

    void reopen(Card card) {
        if (lead.board().reopen(card.id())) {
            undoable(say("console.sort.reopened", card.no()));
        }
    }

    void merge(Card card, Card into) {
        left.accept(card.id());
        if (lead.board().merge(card.id(), into.id())) {
            undoable(say("console.sort.merged", card.no(), into.no()));
        }
    }

    private void undoable(String words) {
        Notices.undoable(words, this::undo);
    }

    void undo() {
        if (lead.board().undo()) {
            Notices.done(say("console.sort.undone"));
        }
    }

    /** Takes one suggestion out of another again, whatever else was done since. */
    void takeOut(Card.Original original) {
        if (lead.board().undo(original.id())) {
            Notices.done(say("console.lineage.outed", original.no()));
        }
    }

    void reword(Card card) {
        TextArea text = area("console.sort.reword.label", card.text(), Suggestion.LONGEST_TEXT);
        Editing dialog = new Editing(
                clock(),
                say("console.sort.reword.title", card.no()),
                say("console.sort.reword.save"),
                () -> lead.board().reword(card.id(), text.getValue()));
        dialog.readByOthers(text, lead.draft("reword " + card.id()))
                .with(text, quiet(say("console.sort.reword.hint")), new Lineage(card, null))
                .open();
        text.focus();
    }

    void hide(Card card) {
        TextArea reason = area("console.sort.hide.label", "", SortingService.LONGEST_REASON);
        Editing dialog = new Editing(
                clock(),
                say("console.sort.hide.title", card.no()),
                say("console.sort.hide.save"),
                () -> hidden(card, reason));
        dialog.readByOthers(reason, lead.draft("hide " + card.id()))
                .with(quiet(card.text()), reason, quiet(say("console.sort.hide.hint")))
                .open();
        reason.focus();
    }

    private boolean hidden(Card card, TextArea reason) {
        left.accept(card.id());
        boolean done = lead.board().hide(card.id(), reason.getValue());
        if (done) {
            undoable(say("console.sort.hidden", card.no()));
        }
        return done;
    }

    void split(Card card) {
        new SplitDialog(card, lead).open();
    }

    void triage(Card card) {
        new TriageDialog(card, lead).open();
    }

    void mergeWithAnother(Card card) {
        ComboBox<Card> list = new ComboBox<>(say("console.sort.merge.label"));
        list.setItems(others.get().stream()
                .filter(other -> !other.id().equals(card.id()))
                .toList());
        list.setItemLabelGenerator(other -> say("console.sort.card", other.no(), shortened(other.text())));
        list.setWidthFull();
        Editing dialog = new Editing(
                clock(),
                say("console.sort.merge.title", card.no()),
                say("console.sort.merge.save"),
                () -> merged(card, list));
        dialog.with(quiet(card.text()), list, quiet(say("console.sort.merge.hint")))
                .open();
        list.focus();
    }

    private boolean merged(Card card, ComboBox<Card> list) {
        if (list.getValue() == null) {
            Notices.problem(say("console.sort.merge.choose"));
            return false;
        }
        merge(card, list.getValue());
        return true;
    }

    private Clock clock() {
        return lead.on().clock();
    }

    static String shortened(String text) {
        return text.length() <= SHORT ? text : text.substring(0, SHORT).strip() + "…";
    }

    private static TextArea area(String label, String value, int limit) {
        TextArea area = new TextArea(say(label));
        area.setWidthFull();
        area.setMinRows(2);
        TextLimit.set(area, limit).setValue(value);
        return area;
    }

    private static Paragraph quiet(String words) {
        Paragraph line = new Paragraph(words);
        line.addClassNames("quiet", "small", "written");
        return line;
    }

    private static String say(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
