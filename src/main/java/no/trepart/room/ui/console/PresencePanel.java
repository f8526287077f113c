package no.trepart.room.ui.console;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.trepart.room.ConsoleScene;
import no.trepart.room.Presence;
import no.trepart.uikit.Glyph;
import no.trepart.uikit.KeyedChildren;
import no.trepart.uikit.PartyLabel;
import no.trepart.words.Words;
import no.trepart.workshop.Phase;

/** Who is here per party, how many are ready, and which party has been quiet. */
class PresencePanel extends Section {

    private final KeyedChildren<Presence, ListItem> rows;
    private final Div silence = new Div();
    private final Button reset;
    private List<ConsoleScene.Silence> silent = List.of();

    PresencePanel(Lead lead) {
        addClassName("presence-panel");
        UnorderedList list = new UnorderedList();
        rows = new KeyedChildren<>(list, row -> row.party().name(), row -> new ListItem(), PresencePanel::fill);
        silence.addClassName("silence");
        silence.getElement().setAttribute("role", "status");
        reset = new Button(getTranslation("console.ready.reset"), click -> lead.resetReady());
        reset.addThemeNames("tertiary", "small");
        H3 title = new H3(getTranslation("console.presence"));
        title.addClassName("label");
        add(title, list, silence, reset);
    }

    private static void fill(ListItem item, Presence row) {
        item.removeAll();
        item.addClassName("presence-row");
        Span details = new Span(details(item, row));
        details.addClassNames("quiet", "small");
        Span joined = new Span(String.valueOf(row.joined()));
        joined.addClassNames("strong", "presence-count");
        item.add(new PartyLabel(row.party()), details, joined);
    }

    private static String details(ListItem item, Presence row) {
        String ready = row.ready() > 0 ? item.getTranslation("console.ready", row.ready()) : "";
        String connected =
                row.connected() < row.joined() ? item.getTranslation("console.connected", row.connected()) : "";
        return Stream.of(connected, ready).filter(words -> !words.isEmpty()).collect(Collectors.joining(" · "));
    }

    void show(ConsoleScene scene) {
        List<Presence> present = scene.frame().presence();
        rows.show(present.stream()
                .filter(row -> row.party().votes() || row.joined() > 0)
                .toList());
        reset.setVisible(present.stream().anyMatch(row -> row.ready() > 0));
        Phase phase = scene.frame().phase();
        boolean writing = phase == Phase.COLLECT || phase == Phase.SORT;
        showSilence(writing ? scene.silent() : List.of());
    }

    private void showSilence(List<ConsoleScene.Silence> quiet) {
        if (quiet.equals(silent)) {
            return;
        }
        silent = quiet;
        silence.removeAll();
        quiet.forEach(each -> silence.add(new Paragraph(
                Glyph.SPEECH.draw(),
                new Span(getTranslation(
                        "console.silent", getTranslation(Words.key(each.party())), each.posts(), each.of())))));
    }
}
