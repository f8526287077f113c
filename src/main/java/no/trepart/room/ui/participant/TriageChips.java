package no.trepart.room.ui.participant;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import no.trepart.room.Card;
import no.trepart.suggestion.TriageAnswer;
import no.trepart.suggestion.TriageQuestion;
import no.trepart.uikit.Drafts;
import org.jspecify.annotations.Nullable;

/** What the author has answered about the rule behind a suggestion, and one question at a time, each of which can be skipped. */
class TriageChips extends Div {

    private final Desk desk;
    private final String drafts;
    private final TriageAnswers answers;
    private final Div question = new Div();
    private final Button more;
    private Optional<TriageQuestion> asked = Optional.empty();
    private Optional<TriageQuestion> changing = Optional.empty();
    private @Nullable Card card;
    private boolean unbidden;
    private boolean wanted;
    private boolean guesses;

    /**
     * Nothing answered yet.
     *
     * @param drafts with what the names of half-written answers begin
     */
    TriageChips(Desk desk, String drafts) {
        this.desk = desk;
        this.drafts = drafts;
        Drafts.belongTo(this, drafts);
        addClassName("triage");
        answers = new TriageAnswers(this::change);
        more = new Button(getTranslation("participant.triage.more"), click -> {
            wanted = true;
            refresh();
        });
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        question.addClassName("triage-question");
        add(answers, question, more);
    }

    /** Shows the answers, and where it may ask unbidden also the next question, with a guess at the owner where it may guess. */
    void show(Card now, boolean asks, boolean guess) {
        card = now;
        unbidden = asks;
        guesses = guess;
        refresh();
    }

    private void change(TriageQuestion which) {
        changing = Optional.of(which);
        refresh();
    }

    private void refresh() {
        Card now = card;
        if (now == null) {
            return;
        }
        Optional<TriageQuestion> next = now.triage().next();
        boolean asks = unbidden || wanted;
        answers.show(now.triage(), changing);
        more.setVisible(!asks && changing.isEmpty() && next.isPresent());
        turnTo(now, changing.or(() -> asks ? next : Optional.empty()));
    }

    /** Another form only when the question is another, so that a half-written answer stays while others write. */
    private void turnTo(Card now, Optional<TriageQuestion> which) {
        if (which.equals(asked)) {
            return;
        }
        asked = which;
        question.removeAll();
        which.map(each -> form(now, each)).ifPresent(question::add);
    }

    private TriageForm form(Card now, TriageQuestion which) {
        TriageForm form = new TriageForm(desk.clock(), now, which, guesses, answer -> give(now.id(), answer))
                .keeping(drafts + " " + which);
        if (changing.isPresent()) {
            form.offerWayBack(now.triage().isAnswered(which), this::settled);
        } else {
            form.offerSkip();
        }
        return form;
    }

    private void give(String id, TriageAnswer answer) {
        if (desk.triage(id, answer)) {
            asked.ifPresent(question -> Drafts.discard(drafts + " " + question));
            if (changing.isPresent()) {
                settled();
            }
        }
    }

    private void settled() {
        changing = Optional.empty();
        refresh();
    }
}
