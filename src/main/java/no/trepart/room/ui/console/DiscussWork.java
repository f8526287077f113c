package no.trepart.room.ui.console;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Objects;
import no.trepart.room.Card;
import no.trepart.room.ConsoleScene;
import no.trepart.room.FocusView;
import no.trepart.uikit.Chip;
import org.jspecify.annotations.Nullable;

/** «Drøfte»: which suggestion is on the wall, what others have learnt about it, and notes from the talk. */
class DiscussWork extends Work {

    private final Lead lead;
    private final RankList list;
    private final Paragraph empty = new Paragraph();
    private final Paragraph choose = new Paragraph();
    private final Button off;
    private final Div talk = new Div();
    private final BoardMoves moves;
    private @Nullable String focused;
    private @Nullable TalkPanel panel;

    DiscussWork(Lead lead) {
        super("discuss");
        this.lead = lead;
        moves = new BoardMoves(lead, List::of);
        entitle(getTranslation("console.discuss.title"));
        list = new RankList(getTranslation("console.discuss.list"), this::toggle);
        empty.setText(getTranslation("console.discuss.empty"));
        empty.addClassNames("empty", "quiet");
        choose.setText(getTranslation("console.discuss.choose"));
        choose.addClassNames("empty", "quiet");
        off = new Button(getTranslation("console.discuss.off"), click -> lead.clearFocus());
        Div tools = new Div(off);
        tools.addClassNames("row", "work-tools", "is-beside-title");
        Section left = new Section(new H3(getTranslation("console.discuss.list")), empty, list);
        left.addClassName("stack");
        Section right = new Section(choose, talk);
        Div columns = new Div(left, right);
        columns.addClassNames("two", "is-narrow-wide");
        add(tools, columns);
    }

    private void toggle(String id) {
        if (!id.equals(focused)) {
            lead.focusOn(id);
        }
    }

    @Override
    void show(ConsoleScene scene) {
        FocusView focus = scene.focus();
        Card subject = focus == null ? null : focus.card();
        List<Card> ranked = Ranked.of(scene);
        empty.setVisible(ranked.isEmpty());
        choose.setVisible(subject == null && !ranked.isEmpty());
        off.setVisible(focus != null);
        String now = subject == null ? null : subject.id();
        list.show(
                ranked,
                now,
                card -> card.id().equals(now)
                        ? new RankList.State(getTranslation("console.discuss.on"), Chip.Tone.OUTCOME)
                        : RankList.State.NONE);
        turnTo(now);
        if (panel != null && focus != null && subject != null) {
            panel.show(scene, focus, subject);
        }
    }

    /** A new panel only when the focus moves, so that a half-written note stays while others write. */
    private void turnTo(@Nullable String now) {
        if (Objects.equals(focused, now)) {
            return;
        }
        focused = now;
        talk.removeAll();
        panel = now == null ? null : new TalkPanel(lead, moves, now);
        if (panel != null) {
            talk.add(panel);
        }
    }
}
