package no.trepart.room.ui.wall;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import no.trepart.room.Presence;
import no.trepart.uikit.KeyedChildren;
import no.trepart.uikit.PartyLabel;
import no.trepart.uikit.QrCode;

/** How to join, and who is here; it never leaves the wall. */
class JoinPanel extends Aside {

    /** Lets a long name break after its dots, never inside a word. */
    private static final String BREAK_AFTER_DOT = ".\u200B";

    private final KeyedChildren<Presence, PresenceLine> parties;

    JoinPanel(Door door) {
        addClassName("join-panel");
        getElement().setAttribute("aria-label", getTranslation("wall.join"));
        UnorderedList list = new UnorderedList();
        list.addClassName("presence");
        parties = new KeyedChildren<>(list, presence -> presence.party().name(), PresenceLine::new, PresenceLine::show);
        QrCode qr = new QrCode(door.link(), getTranslation("wall.join.qr", door.address()));
        add(address(door), code(door), qr, list);
    }

    private Div address(Door door) {
        Span address = new Span(door.address().replace(".", BREAK_AFTER_DOT));
        address.addClassName("join-address");
        Div line = new Div(new Span(getTranslation("wall.join.at")), address);
        line.addClassName("join-at");
        return line;
    }

    private Div code(Door door) {
        Paragraph code = new Paragraph(door.code().spoken());
        code.addClassName("join-code");
        Span label = new Span(getTranslation("wall.join.code"));
        label.addClassName("join-code-label");
        Div block = new Div(label, code);
        block.addClassName("join-code-block");
        return block;
    }

    void show(List<Presence> presence) {
        parties.show(presence.stream()
                .filter(each -> each.party().votes() || each.joined() > 0)
                .toList());
    }

    /** One party, and how many of it have joined. */
    private static class PresenceLine extends ListItem {

        private final Span count = new Span();

        PresenceLine(Presence presence) {
            count.addClassName("presence-count");
            add(new PartyLabel(presence.party()), count);
        }

        void show(Presence presence) {
            count.setText(String.valueOf(presence.joined()));
        }
    }
}
