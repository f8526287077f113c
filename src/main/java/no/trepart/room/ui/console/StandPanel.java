package no.trepart.room.ui.console;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.trepart.room.Agreement;
import no.trepart.room.ui.ProposalCard;
import no.trepart.room.ui.StandColumns;
import no.trepart.uikit.Chip;
import no.trepart.uikit.PartyLabel;
import no.trepart.voting.Stance;
import no.trepart.words.Formats;
import no.trepart.words.Words;
import org.jspecify.annotations.Nullable;

/** Where the parties stand on a recommendation: progress, and after the close the counts, the shift and the objections. */
class StandPanel extends Div {

    private final ProposalCard proposal = new ProposalCard();
    private final StandColumns columns = new StandColumns();
    private final Paragraph round = new Paragraph();
    private final Div counts = new Div();
    private final Div objections = new Div();
    private @Nullable Agreement shown;

    StandPanel() {
        addClassNames("stand-panel", "stack");
        proposal.addClassName("card");
        round.addClassNames("quiet", "small");
        counts.addClassName("stance-counts");
        objections.addClassNames("stack", "objections");
        add(proposal, round, columns, counts, objections);
    }

    void show(Agreement agreement) {
        if (agreement.equals(shown)) {
            return;
        }
        shown = agreement;
        proposal.show(agreement);
        columns.show(agreement);
        round.setText(round(agreement));
        showCounts(agreement);
        showObjections(agreement.objections());
    }

    private String round(Agreement agreement) {
        if (agreement.agreedBefore() != null) {
            return getTranslation(
                    "console.agree.before", Formats.of(getLocale()).date(agreement.agreedBefore()));
        }
        return getTranslation(
                agreement.closed() ? "console.agree.round.closed" : "console.agree.round.open", agreement.round());
    }

    private void showCounts(Agreement agreement) {
        counts.removeAll();
        Map<Stance, Integer> now = agreement.counts();
        if (now != null) {
            counts.add(new Paragraph(getTranslation("console.agree.counts", sum(now))));
        }
        if (agreement.held()) {
            counts.add(new Paragraph(getTranslation("room.stand.held")));
        }
        Map<Stance, Integer> before = agreement.earlier();
        if (now != null && before != null) {
            Paragraph shift = new Paragraph(getTranslation("console.agree.earlier", sum(before)));
            shift.addClassName("quiet");
            counts.add(shift);
        }
    }

    private String sum(Map<Stance, Integer> numbers) {
        return Arrays.stream(Stance.values())
                .map(stance -> getTranslation(
                        "console.agree.count", getTranslation(Words.key(stance)), numbers.getOrDefault(stance, 0)))
                .collect(Collectors.joining(" · "));
    }

    private void showObjections(List<Agreement.Objection> list) {
        objections.removeAll();
        objections.setVisible(!list.isEmpty());
        UnorderedList items = new UnorderedList();
        items.addClassName("stack");
        list.forEach(objection -> items.add(item(objection)));
        objections.add(new H3(getTranslation("console.agree.objections")), items);
    }

    private ListItem item(Agreement.Objection objection) {
        Paragraph text = new Paragraph(objection.text());
        text.addClassName("written");
        Div about = new Div();
        about.addClassNames("row", "wraps", "small", "quiet");
        about.add(objection.party() == null ? new Span() : new PartyLabel(objection.party()));
        about.add(new Chip(getTranslation(Words.key(objection.state()))));
        ListItem item = new ListItem(text, about);
        item.addClassNames("card", "small-card");
        return item;
    }
}
