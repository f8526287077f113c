package no.trepart.room.ui.console;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import no.trepart.room.Card;
import no.trepart.suggestion.SortingService;
import no.trepart.suggestion.Suggestion;
import no.trepart.uikit.Glyph;
import no.trepart.uikit.TextLimit;

/** Splits a suggestion that names several things; each part keeps the party and the answers of the whole. */
class SplitDialog {

    private final Editing dialog;
    private final Div list = new Div();
    private final List<TextArea> parts = new ArrayList<>();
    private final Button more;
    private final String draft;

    SplitDialog(Card card, Lead lead) {
        draft = lead.draft("split " + card.id());
        dialog = new Editing(
                lead.on().clock(),
                list.getTranslation("console.sort.split.title", card.no()),
                list.getTranslation("console.sort.split.save"),
                () -> lead.board().split(card.id(), texts()));
        list.addClassName("stack");
        Paragraph whole = new Paragraph(card.text());
        whole.addClassNames("quiet", "written");
        more = new Button(
                list.getTranslation("console.sort.split.more"),
                Glyph.PLUS.draw(),
                click -> addPart("").focus());
        proposal(card.text()).forEach(this::addPart);
        dialog.with(whole, list, more);
    }

    /** Two sentences are likely two things; where there is only one, both parts begin with the whole. */
    private static List<String> proposal(String text) {
        int end = text.indexOf(". ");
        return end < 0
                ? List.of(text, text)
                : List.of(
                        text.substring(0, end + 1).strip(),
                        text.substring(end + 1).strip());
    }

    private TextArea addPart(String words) {
        TextArea part = new TextArea(list.getTranslation("console.sort.split.part", parts.size() + 1));
        part.setWidthFull();
        TextLimit.set(part, Suggestion.LONGEST_TEXT);
        part.setValue(words);
        parts.add(part);
        dialog.readByOthers(part, draft + " " + parts.size());
        list.add(part);
        more.setVisible(parts.size() < SortingService.MOST_PARTS);
        return part;
    }

    private List<String> texts() {
        return parts.stream().map(TextArea::getValue).toList();
    }

    void open() {
        dialog.open();
        parts.getFirst().focus();
    }
}
