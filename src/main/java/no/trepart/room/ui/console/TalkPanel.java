package no.trepart.room.ui.console;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Consumer;
import no.trepart.chat.Message;
import no.trepart.room.Card;
import no.trepart.room.ConsoleScene;
import no.trepart.room.FocusView;
import no.trepart.room.Line;
import no.trepart.uikit.Drafts;
import no.trepart.uikit.PersonalWarning;
import no.trepart.uikit.SecondClick;
import no.trepart.uikit.TextLimit;
import org.jspecify.annotations.Nullable;

/** The suggestion in focus: its words, the lessons for it, and what is said and noted. */
class TalkPanel extends Div {

    private final Lead lead;
    private final String subject;
    private final Paragraph text = new Paragraph();
    private final Div meta = new Div();
    private final SaidList lines;
    private final Paragraph none = new Paragraph();
    private final TextArea note = new TextArea();
    private final SecondClick second;
    private @Nullable Card shown;

    TalkPanel(Lead lead, BoardMoves moves, String subject) {
        this.lead = lead;
        this.second = new SecondClick(lead.on().clock());
        this.subject = subject;
        addClassNames("talk-panel", "stack");
        text.addClassNames("talk-text", "written", "headline");
        Button reword = new Button(getTranslation("console.sort.reword"), click -> ifShown(moves::reword));
        Button triage = new Button(getTranslation("console.sort.triage"), click -> ifShown(moves::triage));
        List.of(reword, triage).forEach(button -> button.addThemeNames("small"));
        Div tools = new Div(reword, triage);
        tools.addClassNames("row", "wraps");
        Article about = new Article(text, meta, tools);
        about.addClassNames("card", "stack");
        lines = new SaidList(lead);
        none.setText(getTranslation("console.discuss.nolines"));
        none.addClassNames("quiet", "small");
        add(about, new H3(getTranslation("console.discuss.lines")), none, lines, writing());
    }

    private void ifShown(Consumer<Card> act) {
        if (shown != null) {
            act.accept(shown);
        }
    }

    private Div writing() {
        note.setLabel(getTranslation("console.discuss.note"));
        note.setWidthFull();
        TextLimit.set(note, Message.LONGEST_TEXT);
        Drafts.keepToSend(note, lead.draft("note " + subject));
        Button send = new Button(getTranslation("console.discuss.send"));
        PersonalWarning warning = new PersonalWarning(lead.on().clock(), send, note);
        send.addClickListener(click -> send(warning));
        Div writing = new Div(note, warning, send);
        writing.addClassNames("note-form");
        return writing;
    }

    private void send(PersonalWarning warning) {
        if (!second.finds(note.getValue())
                && warning.lets()
                && lead.say(subject, note.getValue(), Drafts.command(note, note.getValue()))) {
            second.sent();
            Drafts.forget(note);
            note.clear();
            warning.calm();
        }
    }

    void show(ConsoleScene scene, FocusView focus, Card card) {
        shown = card;
        text.setText(card.text());
        meta.removeAll();
        meta.add(new BoardMeta(card));
        List<Line> said = scene.lines().stream()
                .filter(line -> card.id().equals(line.thread()) && !line.dismissed())
                .toList();
        lines.show(said);
        none.setVisible(said.isEmpty() && focus.lessons().isEmpty());
    }
}
