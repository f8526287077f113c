package no.trepart.room.ui.console;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.stream.Collectors;
import no.trepart.room.Card;
import no.trepart.room.ConsoleScene;
import no.trepart.suggestion.BoardEntry;
import no.trepart.suggestion.SortingStep;
import no.trepart.suggestion.SuggestionId;
import no.trepart.words.Formats;
import no.trepart.words.Words;

/** Everything that was done on the board, the latest first; also what was undone. */
class ModerationLog extends Div {

    private final Map<String, Integer> numbers;

    ModerationLog(ConsoleScene scene) {
        addClassName("moderation-log");
        numbers = scene.cards().stream().collect(Collectors.toMap(Card::id, Card::no));
        Paragraph hint = new Paragraph(getTranslation("console.log.hint"));
        hint.addClassNames("quiet", "small");
        add(hint);
        if (scene.log().isEmpty()) {
            add(new Paragraph(getTranslation("console.log.empty")));
        }
        OrderedList list = new OrderedList();
        scene.log().reversed().forEach(entry -> list.add(item(entry)));
        add(list);
    }

    private ListItem item(BoardEntry entry) {
        Span when = new Span(Formats.of(getLocale()).clock(entry.at()));
        when.addClassNames("quiet", "small");
        Span what = new Span(words(entry.step()));
        what.addClassName("written");
        Span who = new Span(getTranslation(Words.key(entry.by())));
        who.addClassNames("quiet", "small", "push");
        ListItem item = new ListItem(when, what, who);
        if (entry.undone()) {
            item.addClassName("is-undone");
            item.add(new Span(getTranslation("console.log.undone")));
        }
        return item;
    }

    private String words(SortingStep step) {
        String no = number(step.suggestion());
        return switch (step) {
            case SortingStep.Merged merged -> getTranslation("console.log.merged", no, number(merged.into()));
            case SortingStep.Split split ->
                getTranslation("console.log.split", no, split.parts().size());
            case SortingStep.Reworded reworded -> getTranslation("console.log.reworded", no, reworded.text());
            case SortingStep.Cleared cleared -> getTranslation("console.log.cleared", no);
            case SortingStep.Parked parked -> getTranslation("console.log.parked", no);
            case SortingStep.Hidden hidden -> getTranslation("console.log.hidden", no, hidden.reason());
            case SortingStep.Reopened reopened -> getTranslation("console.log.reopened", no);
        };
    }

    private String number(SuggestionId id) {
        Integer no = numbers.get(id.value());
        return no == null ? "–" : String.valueOf(no);
    }
}
