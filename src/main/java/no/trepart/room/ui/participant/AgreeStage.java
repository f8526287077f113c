package no.trepart.room.ui.participant;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import no.trepart.room.Agreement;
import no.trepart.room.ParticipantScene;
import no.trepart.uikit.KeyedChildren;

/** «Enes»: a stance on each recommendation, the one in focus first. */
class AgreeStage extends Stage {

    private final OwnPostsFold own;
    private final Paragraph waiting = new Paragraph();
    private final KeyedChildren<StancePanel.Shown, StancePanel> panels;

    AgreeStage(Desk desk, String code) {
        super("agree");
        own = new OwnPostsFold(desk, code);
        Div list = new Div();
        list.addClassNames("stack", "stances");
        panels = new KeyedChildren<>(
                list,
                shown -> shown.agreement().subject().id(),
                shown -> new StancePanel(desk, code),
                StancePanel::show);
        waiting.addClassNames("quiet", "empty");
        waiting.setText(getTranslation("participant.agree.waiting"));
        add(new H2(getTranslation("participant.agree.title")), own, waiting, list);
    }

    @Override
    void show(ParticipantScene scene) {
        String focus = scene.focus() == null || scene.focus().card() == null
                ? ""
                : scene.focus().card().id();
        List<Agreement> inFocus = scene.agreements().stream()
                .filter(agreement -> agreement.subject().id().equals(focus))
                .toList();
        List<Agreement> shown = inFocus.isEmpty() ? scene.agreements() : inFocus;
        own.show(scene);
        waiting.setVisible(shown.isEmpty());
        panels.show(shown.stream()
                .map(agreement -> new StancePanel.Shown(
                        agreement, scene.me().party(), scene.frame().minimumShown()))
                .toList());
    }
}
