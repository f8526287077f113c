package no.trepart.room.ui;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Stream;
import no.trepart.room.ActionItem;
import no.trepart.uikit.PartyShape;
import no.trepart.words.Formats;
import no.trepart.workshop.Party;

/** The agreed list, with the three shapes at the end of each row. */
public class AgreedList extends NativeTable {

    private final NativeTableBody body = new NativeTableBody();
    private List<ActionItem> shown = List.of();

    public AgreedList() {
        addClassName("agreed-list");
        NativeTableRow head = new NativeTableRow();
        Stream.of(
                        "room.agreed.no",
                        "room.agreed.action",
                        "room.agreed.outcome",
                        "room.agreed.owner",
                        "room.agreed.deadline",
                        "room.agreed.agreement")
                .map(column -> new NativeTableHeaderCell(getTranslation(column)))
                .forEach(head::add);
        add(new NativeTableHeader(head), body);
    }

    public void show(List<ActionItem> items) {
        if (!items.equals(shown) || body.getChildren().findAny().isEmpty()) {
            body.removeAll();
            items.forEach(item -> body.add(row(item)));
            shown = items;
        }
    }

    private NativeTableRow row(ActionItem item) {
        Formats formats = Formats.of(getLocale());
        NativeTableCell title = new NativeTableCell(item.title());
        title.addClassNames("strong", "written");
        NativeTableCell owner = new NativeTableCell(
                item.plan().owner() == null ? "–" : item.plan().owner());
        owner.addClassName("written");
        owner.setClassName("is-missing", item.plan().owner() == null);
        NativeTableCell deadline = new NativeTableCell(
                item.plan().deadline() == null ? "–" : formats.date(item.plan().deadline()));
        deadline.addClassName("deadline");
        deadline.setClassName("is-missing", item.plan().deadline() == null);
        return new NativeTableRow(
                new NativeTableCell(String.valueOf(item.no())),
                title,
                new NativeTableCell(ProposalCard.outcome(item.agreement().proposal())),
                owner,
                deadline,
                new NativeTableCell(shapes()));
    }

    private static Span shapes() {
        Span shapes = new Span();
        shapes.addClassName("shapes");
        Party.THREE.forEach(party -> shapes.add(PartyShape.alone(party)));
        return shapes;
    }
}
