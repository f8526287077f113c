package no.trepart.room.ui.wall;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import no.trepart.room.Agreement.Objection;
import no.trepart.uikit.Chip;
import no.trepart.uikit.PartyShape;
import no.trepart.voting.ObjectionState;
import no.trepart.words.Words;

/** What somebody needs to be able to consent, without who said it. */
class Objections extends Section {

    private final UnorderedList list = new UnorderedList();

    Objections() {
        addClassName("objections");
        add(new H2(getTranslation("wall.agree.objections")), list);
    }

    void show(List<Objection> objections) {
        setVisible(!objections.isEmpty());
        list.removeAll();
        objections.forEach(objection -> list.add(item(objection)));
    }

    private ListItem item(Objection objection) {
        Paragraph text = new Paragraph(objection.text());
        text.addClassName("written");
        ListItem item = new ListItem();
        if (objection.party() != null) {
            item.add(PartyShape.alone(objection.party()));
        }
        item.add(text);
        if (objection.state() != ObjectionState.OPEN) {
            item.add(new Chip(getTranslation(Words.key(objection.state()))));
        }
        item.setClassName("is-settled", objection.state() == ObjectionState.WITHDRAWN);
        return item;
    }
}
