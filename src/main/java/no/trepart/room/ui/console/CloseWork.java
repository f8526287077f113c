package no.trepart.room.ui.console;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Instant;
import java.util.Optional;
import no.trepart.room.ConsoleScene;
import no.trepart.room.ui.ExportPanel;
import no.trepart.room.ui.actions.ActionListPanel;
import no.trepart.words.Formats;
import no.trepart.workshop.Phase;
import no.trepart.workshop.RoomLinks;

/** «Avslutte»: how the meeting was, the action list, the files, and the way back into the meeting. */
class CloseWork extends Work {

    private final ActionListPanel actions;
    private final EvaluationPanel evaluation;
    private final Paragraph how = new Paragraph();

    CloseWork(Lead lead) {
        super("close");
        actions = new ActionListPanel(lead.on().clock(), lead.on().actions(), lead.seat());
        evaluation = new EvaluationPanel(lead);
        Button reopen = new Button(getTranslation("console.reopen"), click -> lead.moveTo(Phase.AGREE));
        how.addClassNames("quiet", "small");
        Anchor list = new Anchor(RoomLinks.actions(lead.code()), getTranslation("console.actions.open"));
        list.setTarget("_blank");
        Div tools = new Div(reopen, list);
        tools.addClassNames("row", "wraps", "work-tools");
        Section files = new Section(
                new H3(getTranslation("console.export")),
                new ExportPanel(lead.on().exports(), lead.seat(), lead.code()));
        files.addClassNames("card", "stack");
        add(tools, how, evaluation, actions, files);
    }

    @Override
    void show(ConsoleScene scene) {
        entitle(getTranslation("console.close.title", scene.actions().size()));
        Optional.ofNullable(scene.keptUntil()).map(this::wayBack).ifPresent(how::setText);
        actions.show(scene.actions());
        evaluation.show(scene);
    }

    private String wayBack(Instant until) {
        return getTranslation("console.reopen.hint", Formats.of(getLocale()).moment(until));
    }
}
