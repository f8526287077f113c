package no.trepart.room.ui.actions;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import no.trepart.action.ActionService;
import no.trepart.room.ActionLine;
import no.trepart.room.Agreement;
import no.trepart.room.LeaderScene;
import no.trepart.room.ui.ExportPanel;
import no.trepart.uikit.ExportLinks;
import no.trepart.uikit.KeyedChildren;
import no.trepart.uikit.Mark;
import no.trepart.words.Words;
import no.trepart.workshop.Deed;
import no.trepart.workshop.JoinCode;
import no.trepart.workshop.Seat;

/** The action list with the files beside it, and below it what the parties did not agree on, and how the meeting was. */
class ActionsPage extends Div {

    private final H1 title = new H1();
    private final Span phase = new Span();
    private final Paragraph early = new Paragraph();
    private final ActionListPanel list;
    private final Section open = new Section();
    private final EvaluationPart evaluation = new EvaluationPart();
    private final KeyedChildren<Agreement, ListItem> disagreed;

    ActionsPage(InstantSource clock, ActionService actions, ExportLinks exports, Seat seat, JoinCode code) {
        addClassName("actions-page");
        phase.addClassName("quiet");
        Header header = new Header(Mark.sign(), title, phase);
        header.addClassNames("console-header", "on-night");
        list = new ActionListPanel(clock, actions, seat);
        early.addClassName("hint-box");
        early.setText(getTranslation("console.actions.early"));
        UnorderedList unfinished = new UnorderedList();
        unfinished.addClassName("stack");
        disagreed = new KeyedChildren<>(
                unfinished, agreement -> agreement.subject().id(), agreement -> new ListItem(), ActionsPage::fill);
        open.add(new H2(getTranslation("console.actions.open.title")), unfinished);
        open.addClassName("stack");
        Main main = new Main(new H2(getTranslation("console.actions.title")), early, list, open, evaluation);
        main.addClassName("stack");
        Aside files = new Aside(new H2(getTranslation("console.export")), new ExportPanel(exports, seat, code));
        files.addClassNames("actions-files", "stack");
        Div body = new Div(main, files);
        body.addClassName("actions-body");
        add(header, body);
    }

    private static void fill(ListItem item, Agreement agreement) {
        Paragraph wording = new Paragraph(agreement.proposal().wording());
        wording.addClassNames("written", "strong");
        Paragraph outcome =
                new Paragraph(item.getTranslation(Words.key(agreement.proposal().outcome())));
        outcome.addClassNames("quiet", "small");
        item.removeAll();
        item.addClassNames("card", "small-card");
        item.add(wording, outcome);
    }

    /**
     * Shows the list.
     *
     * @param kept the list as it was kept, once the posts it came from are deleted
     */
    void show(LeaderScene scene, Optional<List<ActionLine>> kept) {
        title.setText(scene.frame().title());
        phase.setText(getTranslation(Words.key(scene.frame().phase())));
        early.setVisible(!scene.frame().phase().allows(Deed.COMPLETE_ACTION));
        kept.ifPresentOrElse(list::showLines, () -> list.show(scene.actions()));
        List<Agreement> rest = scene.agreements().stream()
                .filter(agreement -> !agreement.agreed())
                .toList();
        disagreed.show(rest);
        open.setVisible(!rest.isEmpty());
        evaluation.show(scene);
    }
}
