package no.trepart.room.ui.participant;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Objects;
import no.trepart.room.Rewritten;
import no.trepart.suggestion.WordingAnswer;
import no.trepart.uikit.Choice;
import no.trepart.uikit.ChoiceButtons;
import no.trepart.uikit.Glyph;
import org.jspecify.annotations.Nullable;

/** What became of the author's words, and the question whether it covers what they meant. */
class WordingQuestion extends Div {

    private final Desk desk;
    private final String id;
    private final BecameOf became = new BecameOf();
    private final ChoiceButtons<Boolean> choice;
    private final Paragraph promise = new Paragraph();
    private final Paragraph said = new Paragraph();
    private final Button silence;
    private final Composer comment;
    private @Nullable Rewritten now;

    WordingQuestion(Desk desk, String code, String id) {
        this.desk = desk;
        this.id = id;
        addClassNames("wording-question", "hint-box");
        choice = new ChoiceButtons<>(
                ChoiceButtons.Look.CHIPS,
                getTranslation("participant.wording.question"),
                List.of(true, false),
                covers -> Choice.of(word(covers), sign(covers)));
        choice.onChoice(this::answer);
        comment = new Composer(
                desk.clock(),
                getTranslation("participant.wording.comment"),
                getTranslation("participant.wording.comment.placeholder"),
                code + " wording " + id,
                WordingAnswer.LONGEST_COMMENT,
                (text, command) -> comment(text));
        silence = new Button(getTranslation("participant.wording.comment.remove"), click -> comment(""));
        silence.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        said.addClassNames("written", "small");
        promise.addClassNames("small");
        promise.getElement().setAttribute("role", "status");
        add(became, choice, promise, said, silence, comment);
    }

    private String word(boolean covers) {
        return getTranslation(covers ? "participant.wording.covers" : "participant.wording.covers.not");
    }

    private static Component sign(boolean covers) {
        return covers ? Glyph.CHECK.draw() : Glyph.SPEECH.draw();
    }

    /** What was said of an objection does not belong to the opposite answer. */
    private void answer(boolean covers) {
        if (now != null) {
            boolean same = Objects.equals(now.covers(), covers);
            boolean done = desk.answerWording(id, now.about(), covers, same ? now.comment() : null);
            if (!done) {
                choice.choose(now.covers());
            }
        }
    }

    private boolean comment(String text) {
        return now != null && now.covers() != null && desk.answerWording(id, now.about(), now.covers(), text);
    }

    /** Shows what became of the words, or nothing where they stand. */
    void show(@Nullable Rewritten rewritten) {
        setVisible(rewritten != null);
        if (rewritten == null || rewritten.equals(now)) {
            return;
        }
        now = rewritten;
        became.show(rewritten);
        choice.choose(rewritten.covers());
        promise.setText(promise(rewritten));
        said.setVisible(rewritten.comment() != null);
        silence.setVisible(rewritten.comment() != null);
        said.setText(getTranslation(
                "participant.wording.commented", rewritten.comment() == null ? "" : rewritten.comment()));
        comment.setVisible(rewritten.covers() != null && rewritten.comment() == null);
    }

    private String promise(Rewritten shown) {
        if (shown.covers() != null) {
            return getTranslation("participant.wording.answered");
        }
        return getTranslation(shown.answeredBefore() ? "participant.wording.again" : "participant.wording.promise");
    }
}
