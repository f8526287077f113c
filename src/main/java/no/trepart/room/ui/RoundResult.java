package no.trepart.room.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.trepart.room.Agreement;
import no.trepart.uikit.Chip;
import no.trepart.uikit.PartyLabel;
import no.trepart.voting.Stance;
import no.trepart.words.Words;
import org.jspecify.annotations.Nullable;

/** What a round of stances that is closed came to: the counts, the shift since the round before, and what it takes to consent. */
public class RoundResult extends Div {

    private final Div counts = new Div();
    private final Div objections = new Div();
    private @Nullable Agreement shown;

    public RoundResult() {
        addClassName("stack");
        counts.addClassName("stance-counts");
        objections.addClassName("stack");
        add(counts, objections);
    }

    /** Shows what may be told of a recommendation's round; nothing while it is open. */
    public void show(Agreement agreement) {
        if (agreement.equals(shown)) {
            return;
        }
        shown = agreement;
        showCounts(agreement);
        showObjections(agreement.objections());
    }

    private void showCounts(Agreement agreement) {
        counts.removeAll();
        Map<Stance, Integer> now = agreement.counts();
        if (now != null) {
            counts.add(new Paragraph(getTranslation("room.stand.counts", sum(now))));
        }
        if (agreement.held()) {
            counts.add(new Paragraph(getTranslation("room.stand.held")));
        }
        Map<Stance, Integer> before = agreement.earlier();
        if (now != null && before != null) {
            Paragraph shift = new Paragraph(getTranslation("room.stand.earlier", sum(before)));
            shift.addClassName("quiet");
            counts.add(shift);
        }
        counts.setVisible(counts.getComponentCount() > 0);
    }

    private String sum(Map<Stance, Integer> numbers) {
        return Arrays.stream(Stance.values())
                .map(stance -> getTranslation(
                        "room.stand.count", getTranslation(Words.key(stance)), numbers.getOrDefault(stance, 0)))
                .collect(Collectors.joining(" · "));
    }

    private void showObjections(List<Agreement.Objection> list) {
        objections.removeAll();
        objections.setVisible(!list.isEmpty());
        UnorderedList items = new UnorderedList();
        items.addClassName("stack");
        list.forEach(objection -> items.add(item(objection)));
        objections.add(new H3(getTranslation("room.stand.wanted")), items);
    }

    private ListItem item(Agreement.Objection objection) {
        Paragraph text = new Paragraph(objection.text());
        text.addClassName("written");
        Div about = new Div();
        about.addClassNames("row", "wraps", "small", "quiet");
        Stream.ofNullable(objection.party()).map(PartyLabel::new).forEach(about::add);
        about.add(new Chip(getTranslation(Words.key(objection.state()))));
        ListItem item = new ListItem(text, about);
        item.addClassNames("card", "small-card");
        return item;
    }
}
