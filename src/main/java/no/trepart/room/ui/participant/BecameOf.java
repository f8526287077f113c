package no.trepart.room.ui.participant;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import no.trepart.room.Rewritten;
import no.trepart.room.Rewritten.Part;
import no.trepart.room.ui.CardNumbers;

/** The words that a suggestion is handled under now, and which suggestion carries them. */
class BecameOf extends Div {

    BecameOf() {
        addClassName("became-of");
        getElement().setAttribute("role", "status");
    }

    void show(Rewritten now) {
        removeAll();
        Paragraph title = new Paragraph(title(now));
        title.addClassName("label");
        add(title);
        if (now.parts().isEmpty()) {
            add(quoted(getTranslation("participant.wording.text", now.text())));
        } else {
            now.parts()
                    .forEach(part -> add(quoted(getTranslation("participant.wording.part", part.no(), part.text()))));
        }
    }

    private String title(Rewritten now) {
        String parts = CardNumbers.said(now.parts().stream().map(Part::no).toList());
        if (now.into() == null) {
            return parts.isEmpty()
                    ? getTranslation("participant.wording.reworded")
                    : getTranslation("participant.wording.split", parts);
        }
        return parts.isEmpty()
                ? getTranslation("participant.wording.merged", now.into())
                : getTranslation("participant.wording.merged.split", now.into(), parts);
    }

    private static Paragraph quoted(String words) {
        Paragraph quoted = new Paragraph(words);
        quoted.addClassName("written");
        return quoted;
    }
}
