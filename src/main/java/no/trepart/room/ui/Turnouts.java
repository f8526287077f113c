package no.trepart.room.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import no.trepart.room.Evaluation;
import no.trepart.room.Evaluation.Turnout;
import no.trepart.uikit.KeyedChildren;
import no.trepart.uikit.PartyLabel;
import no.trepart.uikit.ProgressLine;

/** How many of each of the three parties have said how the meeting was. */
public class Turnouts extends Div {

    private final KeyedChildren<Turnout, Section> parties =
            new KeyedChildren<>(this, row -> row.party().name(), row -> new Section(), Turnouts::fill);

    public Turnouts() {
        addClassName("turnouts");
    }

    public void show(Evaluation evaluation) {
        parties.show(
                evaluation.turnout().stream().filter(row -> row.party().votes()).toList());
    }

    private static void fill(Section section, Turnout row) {
        String words = section.getTranslation("evaluation.turnout", row.answered(), row.joined());
        ProgressLine line = ProgressLine.of(row.party(), words);
        line.show(row.answered(), row.joined(), words);
        section.removeAll();
        section.addClassName("turnout");
        section.getElement().setAttribute("data-party", row.party().name());
        section.add(new PartyLabel(row.party()), line, new Span(words));
    }
}
