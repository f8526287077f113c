package no.trepart.knowledge.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Objects;
import no.trepart.knowledge.Passage;
import no.trepart.knowledge.PassageId;
import org.jspecify.annotations.Nullable;

/** What stands before and after a passage in its source, with the passage itself marked. */
class SectionContext extends Section {

    /** So many passages before and after are shown at first. */
    private static final int NEAR = 2;

    private final OrderedList list = new OrderedList();
    private final List<Passage> around;
    private final PassageId here;

    SectionContext(List<Passage> around, Passage passage) {
        this.around = around;
        this.here = passage.id();
        addClassName("section-context");
        setVisible(around.size() > 1);
        Paragraph where = new Paragraph(getTranslation("knowledge.context.hint"));
        where.addClassNames("quiet", "small");
        add(new H2(getTranslation("knowledge.context")), where, list);
        int at = around.indexOf(passage);
        int from = Math.max(0, at - NEAR);
        int to = Math.min(around.size(), at + NEAR + 1);
        show(from, to);
        if (to - from < around.size()) {
            Button all = new Button(getTranslation("knowledge.context.all", around.size()));
            all.addClickListener(click -> {
                show(0, around.size());
                all.setVisible(false);
            });
            add(all);
        }
    }

    private void show(int from, int to) {
        list.removeAll();
        @Nullable String heading = null;
        for (Passage passage : around.subList(from, to)) {
            boolean newHeading = passage.title() != null && !Objects.equals(passage.title(), heading);
            heading = passage.title();
            list.add(item(passage, newHeading));
        }
    }

    private ListItem item(Passage passage, boolean withHeading) {
        ListItem item = new ListItem();
        if (withHeading && passage.title() != null) {
            item.add(new H3(passage.title()));
        }
        item.add(new PassageText(passage.text(), passage.language().code()));
        if (passage.id().equals(here)) {
            item.addClassName("is-here");
            item.getElement().setAttribute("aria-current", "true");
        } else {
            Anchor link = new Anchor(LibraryLinks.passage(passage.id()), getTranslation("knowledge.context.go"));
            link.addClassName("small");
            item.add(link);
        }
        return item;
    }
}
