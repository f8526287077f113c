package no.trepart.knowledge.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.trepart.knowledge.Source;
import no.trepart.knowledge.intake.Clipping;
import no.trepart.knowledge.intake.Draft;
import no.trepart.knowledge.intake.Imprint;
import no.trepart.uikit.Chip;

/** A document as it would stand in the library, for the host to look through before it does. */
class DraftPanel extends Section {

    private static final int FIRST = 12;

    private final OrderedList list = new OrderedList();

    DraftPanel(Draft draft, BiConsumer<Draft, Imprint> publish, Runnable discard) {
        addClassNames("card", "draft-panel");
        H2 heading =
                new H2(getTranslation(draft.isUsable() ? "knowledge.draft" : "knowledge.draft.unusable", draft.file()));
        heading.getElement().setAttribute("tabindex", "-1");
        add(heading, problems(draft));
        if (draft.isUsable()) {
            add(imprint(draft, publish, discard), preview(draft));
        } else {
            add(new Button(getTranslation("knowledge.draft.close"), click -> discard.run()));
        }
    }

    private ProblemList problems(Draft draft) {
        ProblemList problems = new ProblemList(
                getTranslation(draft.isUsable() ? "knowledge.draft.partly" : "knowledge.draft.problems"));
        problems.show(draft.problems(), draft.formatProblems());
        return problems;
    }

    private Div imprint(Draft draft, BiConsumer<Draft, Imprint> publish, Runnable discard) {
        Source source = draft.source();
        ImprintForm form = new ImprintForm(draft.title());
        Button add = new Button(
                getTranslation("knowledge.draft.publish", draft.clippings().size()));
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add.addClickListener(click -> Optional.ofNullable(source)
                .map(DraftPanel::imprint)
                .or(form::read)
                .ifPresent(imprint -> publish.accept(draft, imprint)));
        Button drop = new Button(getTranslation("knowledge.draft.discard"), click -> discard.run());
        drop.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Div buttons = new Div(add, drop);
        buttons.addClassNames("row", "wraps");
        Div asked = new Div();
        asked.addClassName("draft-imprint");
        if (source == null) {
            asked.add(form);
        } else {
            asked.add(new Publisher(source), new Span(source.title()));
        }
        asked.add(buttons);
        return asked;
    }

    private static Imprint imprint(Source source) {
        return new Imprint(
                source.publisher(), source.publisherKind(), source.title(), source.year(), source.language());
    }

    private Div preview(Draft draft) {
        Paragraph hint = new Paragraph(getTranslation("knowledge.draft.hint"));
        hint.addClassNames("quiet", "small");
        list.addClassName("draft-passages");
        draft.clippings().stream().limit(FIRST).forEach(this::add);
        Div preview = new Div(
                new H3(getTranslation(
                        "knowledge.draft.passages", draft.clippings().size())),
                hint,
                list);
        if (draft.clippings().size() > FIRST) {
            Button all = new Button(getTranslation("knowledge.draft.all"));
            all.addClickListener(click -> {
                draft.clippings().stream().skip(FIRST).forEach(this::add);
                all.setVisible(false);
            });
            preview.add(all);
        }
        return preview;
    }

    private void add(Clipping clipping) {
        String place = Stream.of(
                        Optional.ofNullable(clipping.chapter()),
                        Optional.ofNullable(clipping.section()),
                        Optional.ofNullable(clipping.title()),
                        Optional.ofNullable(clipping.page()).map(page -> getTranslation("knowledge.page", page)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
        Span where = new Span(place);
        where.addClassNames("quiet", "small");
        Div head = new Div(where, new Chip(getTranslation(LibraryWords.key(clipping.kind()))));
        head.addClassName("draft-head");
        list.add(new ListItem(head, new PassageText(clipping.text(), null)));
    }
}
