package no.trepart.knowledge.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.trepart.knowledge.Finding;
import no.trepart.knowledge.Passage;
import no.trepart.uikit.Chip;

/** A passage among others: who says it, what it says, and where it stands. */
class PassageCard extends Article {

    private static final int NAME_LENGTH = 60;

    void show(Finding finding, String link) {
        removeAll();
        Passage passage = finding.passage();
        setClassName("card passage-card");
        setClassName("is-counterweight", passage.counterweight());
        Header head = new Header(new Publisher(finding.source()), chips(passage));
        head.addClassName("passage-head");
        add(head);
        Optional.ofNullable(passage.title()).ifPresent(title -> add(new H3(title)));
        add(new PassageText(passage.text(), passage.language().code()), foot(finding, link));
    }

    private Div chips(Passage passage) {
        Div chips = new Div(new Chip(getTranslation(LibraryWords.key(passage.kind()))));
        if (passage.counterweight()) {
            chips.add(new Chip(getTranslation("knowledge.counterweight"), Chip.Tone.WARN));
        }
        chips.addClassNames("row", "wraps", "push");
        return chips;
    }

    private Div foot(Finding finding, String link) {
        Anchor more = new Anchor(link, getTranslation("knowledge.card.more"));
        String text = finding.passage().text();
        more.setAriaLabel(
                getTranslation("knowledge.card.more.of", text.substring(0, Math.min(text.length(), NAME_LENGTH))));
        Paragraph place = new Paragraph(place(finding));
        place.addClassNames("quiet", "small");
        Div foot = new Div(place, new Span(more));
        foot.addClassName("passage-foot");
        return foot;
    }

    private String place(Finding finding) {
        List<String> place = new ArrayList<>(List.of(finding.source().title()));
        Optional.ofNullable(finding.source().year()).map(String::valueOf).ifPresent(place::add);
        Optional.ofNullable(finding.passage().place().heading())
                .filter(heading -> !heading.equals(finding.source().title()))
                .ifPresent(place::add);
        Optional.ofNullable(finding.passage().place().page())
                .map(page -> getTranslation("knowledge.page", page))
                .ifPresent(place::add);
        return place.stream().collect(Collectors.joining(" · "));
    }
}
