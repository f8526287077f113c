package no.trepart.knowledge.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.jspecify.annotations.Nullable;

/** The words of a source as they stand there, in the language they were written in. */
@Tag("blockquote")
class PassageText extends HtmlContainer {

    private static final String ITEM = "[-*•➤] .*";

    PassageText(String text, @Nullable String language) {
        addClassNames("passage-text", "written");
        if (language != null) {
            getElement().setAttribute("lang", language);
        }
        UnorderedList list = new UnorderedList();
        for (String line : text.lines().toList()) {
            if (!line.matches(ITEM)) {
                list = new UnorderedList();
                add(new Paragraph(line));
                continue;
            }
            if (list.getParent().isEmpty()) {
                add(list);
            }
            list.add(new ListItem(line.substring(2)));
        }
    }
}
